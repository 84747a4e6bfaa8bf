/**
 * `await` at the top level of an input: a script has none, so the input becomes the body of an async function whose declarations are
 * hoisted out of it, where later inputs find them.
 *
 *     const { a } = await f(); a + 1   ⇒   let a; (async () => { void ({ a } = await f()); return [a + 1]; })()
 *
 * As in Node's own: a `const` can then be assigned, and a function declaration is there once the input runs. The result is an array
 * of one, so that a promise as the completion value is not awaited too.
 */
import { parse, type ParserPlugin } from "@babel/parser";
import { getBindingIdentifiers, VISITOR_KEYS } from "@babel/types";
import type * as t from "@babel/types";
import MagicString from "magic-string";

/** The script that does the same, or null where nothing is awaited at the top level. Throws what Babel's parser throws. */
export function lowerTopLevelAwait(source: string, typescript: boolean): string | null {
  if (!/\bawait\b/.test(source)) return null;
  const plugins: ParserPlugin[] = typescript ? ["typescript"] : [];
  const { program } = parse(source, { sourceType: "script", allowAwaitOutsideFunction: true, plugins });
  if (!awaits(program)) return null;
  const text = new MagicString(source);
  const hoisted = new Set<string>();
  for (const statement of program.body) lowerStatement(statement, text, hoisted);
  hoistVars(program, text, hoisted);
  returnLast(program.body.at(-1), source, text);
  const declarations = hoisted.size === 0 ? "" : `let ${[...hoisted].join(", ")}; `;
  return text.prepend(`${declarations}(async () => { `).append("\n})()").toString();
}

/** Whether an `await` stands outside of any function. */
function awaits(node: t.Node): boolean {
  if (node.type === "AwaitExpression" || (node.type === "ForOfStatement" && node.await)) return true;
  return children(node).some((child) => !isFunction(child) && awaits(child));
}

function lowerStatement(statement: t.Statement, text: MagicString, hoisted: Set<string>): void {
  switch (statement.type) {
    case "VariableDeclaration":
      if (statement.kind === "let" || statement.kind === "const") lowerDeclaration(statement, text, hoisted, "void ");
      break;
    case "ClassDeclaration":
      hoisted.add(statement.id!.name);
      assignTo(statement.id!.name, statement, text);
      break;
    case "FunctionDeclaration":
      hoisted.add(statement.id!.name);
      assignTo(statement.id!.name, statement, text);
      if (statement.start !== 0) text.move(statement.start!, statement.end!, 0);
      break;
    default:
  }
}

function assignTo(name: string, { start, end }: t.Statement, text: MagicString): void {
  text.prependRight(start!, `${name} = `).appendLeft(end!, "; ");
}

/** `const { a } = x, b = y` ⇒ `({ a } = x), (b = y)`. */
function lowerDeclaration(
  declaration: t.VariableDeclaration,
  text: MagicString,
  hoisted: Set<string>,
  before: string,
): void {
  for (const name of Object.keys(getBindingIdentifiers(declaration))) hoisted.add(name);
  const [first] = declaration.declarations;
  text.remove(declaration.start!, first!.start!);
  for (const { id, init, start, end } of declaration.declarations) {
    const annotation = (id as t.Identifier).typeAnnotation;
    if (annotation) text.remove(annotation.start!, annotation.end!);
    const value = !init && declaration.kind === "let" ? " = undefined" : "";
    text.prependRight(start!, start === first!.start ? `${before}(` : "(").appendLeft(end!, `${value})`);
  }
}

/** `var` belongs to the whole input, wherever it stands in it. */
function hoistVars(node: t.Node, text: MagicString, hoisted: Set<string>): void {
  for (const child of children(node)) {
    if (isFunction(child)) continue;
    if (child.type === "VariableDeclaration" && child.kind === "var") {
      const isLoopHead = (node.type === "ForOfStatement" || node.type === "ForInStatement") && node.left === child;
      if (isLoopHead) {
        for (const name of Object.keys(getBindingIdentifiers(child))) hoisted.add(name);
        text.remove(child.start!, child.declarations[0]!.start!);
      } else {
        lowerDeclaration(child, text, hoisted, node.type === "ForStatement" ? "" : "void ");
      }
    }
    hoistVars(child, text, hoisted);
  }
}

function returnLast(last: t.Statement | undefined, source: string, text: MagicString): void {
  if (last?.type !== "ExpressionStatement") return;
  const end = source[last.end! - 1] === ";" ? last.end! - 1 : last.end!;
  text.prependRight(last.start!, "return [(").appendLeft(end, ")]");
}

function isFunction(node: t.Node): boolean {
  return (
    node.type === "FunctionDeclaration" ||
    node.type === "FunctionExpression" ||
    node.type === "ArrowFunctionExpression" ||
    node.type === "ObjectMethod" ||
    node.type === "ClassMethod" ||
    node.type === "ClassPrivateMethod" ||
    node.type === "StaticBlock" ||
    node.type === "ClassProperty" ||
    node.type === "ClassPrivateProperty" ||
    node.type === "ClassAccessorProperty"
  );
}

function children(node: t.Node): t.Node[] {
  return (VISITOR_KEYS[node.type] ?? []).flatMap((key) => {
    const child = (node as unknown as Record<string, t.Node | (t.Node | null)[] | null | undefined>)[key];
    if (Array.isArray(child)) return child.filter((item) => item !== null);
    return child ? [child] : [];
  });
}
