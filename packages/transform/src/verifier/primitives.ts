/**
 * Which expressions can give nothing but primitives, whatever their variables hold: their operators see to it. They may be operands of `+` and
 * of comparisons, and those that are numbers may be keys.
 */
import type { ConditionalExpression, Expression, Identifier, Node } from "acorn";
import { guardNamed, resultOf } from "./guards.js";

const ARITHMETIC: ReadonlySet<string> = new Set(["-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>"]);

/** Guards that give primitives. */
const PRIMITIVE_GUARDS: ReadonlySet<string> = new Set([
  "add",
  "binary",
  "has",
  "hasSelf",
  "instanceOf",
  "remove",
  "removeSelf",
  "template",
  "typeofGlobal",
  "update",
  "updateSelf",
]);

/** A number or a BigInt: as a key it spells no name. */
export function isNumeric(node: Expression): boolean {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "number" || typeof node.bigint === "string";
    case "UpdateExpression":
      return true;
    case "UnaryExpression":
      return node.operator === "+" || node.operator === "-" || node.operator === "~";
    case "BinaryExpression":
      if (node.left.type === "PrivateIdentifier") return false;
      return node.operator === "+" ? isNumeric(node.left) && isNumeric(node.right) : ARITHMETIC.has(node.operator);
    case "AssignmentExpression":
      return node.operator === "=" ? isNumeric(node.right) : ARITHMETIC.has(node.operator.slice(0, -1));
    case "ConditionalExpression":
      return isNumeric(node.consequent) && isNumeric(node.alternate);
    case "CallExpression":
      return node.callee.type === "Identifier" && resultOf(node.callee.name) === "number";
    case "SequenceExpression":
      return isNumeric(node.expressions.at(-1)!);
    default:
      return false;
  }
}

/**
 * A text that no function, class, date, object with a tag, or list of them is converted to: of each of these the text has one of these signs in it, and more than
 * three letters.
 */
export function isTextOfNone(node: Node): boolean {
  if (node.type !== "Literal") return false;
  const { value } = node as { value?: unknown };
  if (typeof value !== "string") return false;
  return value.length <= 3 || !["=>", "{", "[", "GMT"].some((sign) => value.includes(sign));
}

export function isPrimitive(node: Expression): boolean {
  switch (node.type) {
    case "Literal":
      return !("regex" in node && node.regex);
    case "TemplateLiteral":
    case "UnaryExpression":
    case "BinaryExpression":
      // A sum is a number or a text, whatever was added.
      return true;
    case "LogicalExpression":
      return isPrimitive(node.left) && isPrimitive(node.right);
    case "AssignmentExpression":
      return node.operator === "=" ? isPrimitive(node.right) : ARITHMETIC.has(node.operator.slice(0, -1));
    case "ConditionalExpression":
      return isPrimitive(node.consequent) && isPrimitive(node.alternate);
    case "SequenceExpression":
      return isPrimitive(node.expressions.at(-1)!);
    case "CallExpression": {
      const guard = node.callee.type === "Identifier" ? guardNamed(node.callee.name) : undefined;
      if (guard !== undefined) return PRIMITIVE_GUARDS.has(guard);
      return node.callee.type === "Identifier" && /^(?:number|primitive)$/.test(resultOf(node.callee.name));
    }
    default:
      return isNumeric(node);
  }
}

export function isArithmetic(operator: string): boolean {
  return ARITHMETIC.has(operator);
}

const PRIMITIVE_TYPES: ReadonlySet<unknown> = new Set(["number", "string", "boolean", "bigint", "symbol", "undefined"]);

/** What a test says of a variable: a `pattern of match` may be given to that method of a text. */
export type Tested = "number" | "primitive" | `pattern of ${string}`;

/**
 * The variables that are primitives where the consequent begins: `typeof a === "number" && typeof ($s_1 = …) === "string"`, or neither `"object"` nor
 * `"function"`. `$s_isPattern("m", a)`: the method m of a text runs nothing of the guest's for it. Whatever is evaluated for a test, and the guard, may change the
 * variables that were tested before it, and make of a pattern none.
 */
export function testedPrimitives(node: ConditionalExpression): ReadonlyMap<string, Tested> {
  const primitives = new Map<string, Tested>();
  let noObject: string | null = null;
  for (const part of conjuncts(node.test)) {
    const tested = typeTest(part);
    if (tested === null) {
      primitives.clear();
      noObject = null;
      const pattern = patternTest(part);
      if (pattern !== null) primitives.set(pattern.name, `pattern of ${pattern.method}`);
      continue;
    }
    if (tested.evaluates) primitives.clear();
    else if (tested.assigns) primitives.delete(tested.name);
    if (tested.is !== null) {
      if (PRIMITIVE_TYPES.has(tested.is))
        primitives.set(tested.name, tested.is === "number" || tested.is === "bigint" ? "number" : "primitive");
      noObject = null;
    } else if (tested.isNot === "object") {
      noObject = tested.name;
    } else {
      if (tested.isNot === "function" && noObject === tested.name && !tested.assigns)
        primitives.set(tested.name, "primitive");
      noObject = null;
    }
  }
  return primitives;
}

function* conjuncts(node: Expression): Iterable<Expression> {
  if (node.type === "LogicalExpression" && node.operator === "&&") {
    yield* conjuncts(node.left);
    yield* conjuncts(node.right);
  } else {
    yield node;
  }
}

interface TypeTest {
  readonly name: string;
  readonly is: unknown;
  readonly isNot: unknown;
  /** Whether the variable gets its value for it. */
  readonly assigns: boolean;
  /** Whether something is evaluated for it that could change others. */
  readonly evaluates: boolean;
}

function typeTest(node: Expression): TypeTest | null {
  if (node.type !== "BinaryExpression" || node.left.type !== "UnaryExpression" || node.left.operator !== "typeof")
    return null;
  if (node.right.type !== "Literal" || (node.operator !== "===" && node.operator !== "!==")) return null;
  const { argument } = node.left;
  const isEqual = node.operator === "===";
  const of = (name: string, assigns: boolean, evaluates: boolean): TypeTest => ({
    name,
    assigns,
    is: isEqual ? (node.right as { value?: unknown }).value : null,
    isNot: isEqual ? null : (node.right as { value?: unknown }).value,
    evaluates,
  });
  if (argument.type === "Identifier") return of(argument.name, false, false);
  if (argument.type !== "AssignmentExpression" || argument.operator !== "=" || argument.left.type !== "Identifier")
    return null;
  return of(argument.left.name, true, argument.right.type !== "Identifier");
}

/** `$s_isPattern("match", X)` or `$s_isPattern("match", X = …)` */
function patternTest(node: Expression): { readonly name: string; readonly method: string } | null {
  if (node.type !== "CallExpression" || node.callee.type !== "Identifier") return null;
  const [method, pattern] = node.arguments;
  if (guardNamed(node.callee.name) !== "isPattern" || method?.type !== "Literal" || typeof method.value !== "string")
    return null;
  const variable = pattern?.type === "AssignmentExpression" && pattern.operator === "=" ? pattern.left : pattern;
  return variable?.type === "Identifier" ? { name: variable.name, method: method.value } : null;
}

/** Whether an operand is a primitive of which a test, just before, or the syntax says so, and evaluates nothing. */
export function isTestedOperand(node: Node, tested: ReadonlyMap<string, Tested>): boolean {
  if (node.type !== "Identifier") return isLiteralOperand(node);
  const is = tested.get((node as Identifier).name);
  return is === "number" || is === "primitive";
}

/** Whether an operand is a variable of which a test, just before, says that the method of a text may be given it. */
export function isTestedPattern(node: Node, method: string, tested: ReadonlyMap<string, Tested>): boolean {
  return node.type === "Identifier" && tested.get((node as Identifier).name) === `pattern of ${method}`;
}

/** Whether an operand is a number in the same way. */
export function isTestedNumber(node: Node, tested: ReadonlyMap<string, Tested>): boolean {
  return node.type === "Identifier" && tested.get((node as Identifier).name) === "number";
}

/** A literal, or `void 0`. */
export function isLiteralOperand(node: Node): boolean {
  if (node.type === "Literal") return isPrimitive(node as Expression);
  const { operator, argument } = node as { operator?: string; argument?: Node };
  return node.type === "UnaryExpression" && operator === "void" && argument?.type === "Literal";
}
