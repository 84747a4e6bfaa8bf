/**
 * Source maps through the lowering: what Babel's plugins make without a place gets that of what it stands for. Noted before they run, since they change the
 * tree; given afterwards, to nodes that have none.
 */
import type * as t from "@babel/types";
import { walk } from "../../syntax/walk.js";

type Place = t.SourceLocation;

export interface Places {
  /** Members of enums, by where the name of their enum begins. */
  readonly enums: ReadonlyMap<number, readonly t.TSEnumMember[]>;
  /** Where namespaces are declared, by name, in order. */
  readonly namespaces: ReadonlyMap<string, Place[]>;
  /** Where the names of JSX elements stand, by where the element begins. */
  readonly elements: ReadonlyMap<number, Place>;
}

export function resolvePlaces(file: t.File): Places {
  const enums = new Map<number, readonly t.TSEnumMember[]>();
  const namespaces = new Map<string, Place[]>();
  const elements = new Map<number, Place>();
  walk(file.program, (node) => {
    if (node.type === "TSEnumDeclaration") enums.set(indexOf(node.id), membersOf(node));
    else if (node.type === "TSModuleDeclaration" && node.id.type === "Identifier") {
      const known = namespaces.get(node.id.name);
      if (known === undefined) namespaces.set(node.id.name, [node.id.loc!]);
      else known.push(node.id.loc!);
    } else if (node.type === "JSXElement") elements.set(indexOf(node), node.openingElement.name.loc!);
    return true;
  });
  return { enums, namespaces, elements };
}

export function lowerPlaces(file: t.File, { enums, namespaces, elements }: Places): void {
  walk(file.program, (node) => {
    if (node.type === "FunctionExpression" && node.params.length === 1) {
      const members = enums.get(indexOf(node.params[0]!));
      if (members !== undefined) giveMembers(node.body.body, members);
    } else if (node.type === "VariableDeclarator" && node.id.type === "Identifier" && !node.id.loc) {
      const place = node.init ? undefined : namespaces.get(node.id.name)?.shift();
      if (place !== undefined) node.id.loc = place;
    } else if (node.type === "CallExpression" && !node.callee.loc) {
      const name = elements.get(indexOf(node));
      if (name !== undefined) {
        giveAll(node.callee, node.loc!);
        giveAll(node.arguments[0]!, name);
      } else if (!node.loc) {
        node.loc = placeOfCall(node);
        // Engines say that a function is called where its text ends.
        if (node.loc && node.callee.type === "FunctionExpression")
          node.callee.loc = { ...node.loc, end: node.loc.start };
      }
    }
    if (node.type === "BlockStatement") giveExports(node.body);
    return true;
  });
}

function membersOf(node: t.TSEnumDeclaration): readonly t.TSEnumMember[] {
  // The plugin changes initialisers in place: only the places of the copies are read.
  return (node.body?.members ?? node.members).map((member) => ({ ...member }));
}

/** Of a call that no guest wrote: of a helper, what it is given; of the function around an enum or a namespace, its name. */
function placeOfCall({ callee, arguments: args }: t.CallExpression): Place | null {
  for (const part of callee.type === "FunctionExpression" ? [...callee.params, ...args] : args) {
    let place: Place | null = null;
    walk(part, (node) => {
      place ??= node.loc ?? null;
      return place === null;
    });
    if (place !== null) return place;
  }
  return null;
}

/** `E[E["A"] = 1] = "A"`: a statement for each member, before the `return`. */
function giveMembers(statements: readonly t.Statement[], members: readonly t.TSEnumMember[]): void {
  members.forEach(({ id, initializer }, index) => {
    const outer = (statements[index] as t.ExpressionStatement).expression as t.AssignmentExpression;
    const { property } = outer.left as t.MemberExpression;
    const value = property.type === "AssignmentExpression" ? property.right : outer.right;
    // Without an initialiser and after a member that is not constant: `1 + E["A"]`, with the member before.
    if (!initializer && value.type === "BinaryExpression")
      giveAll((value.right as t.MemberExpression).property, members[index - 1]!.id.loc!);
    giveAll(value, (initializer ?? id).loc!);
    giveAll(statements[index]!, id.loc!);
  });
}

/** `N.a = a`: what a namespace exports stands where it is declared. */
function giveExports(statements: readonly t.Statement[]): void {
  const places = new Map<string, Place>();
  for (const statement of statements) {
    const assignment = exportIn(statement);
    if (assignment !== null) giveExport(assignment, places);
    if (statement.type === "VariableDeclaration") {
      for (const { id, init } of statement.declarations) {
        if (id.type === "Identifier" && id.loc) places.set(id.name, id.loc);
        if (init?.type === "AssignmentExpression" && !init.loc) giveExport(init, places);
      }
    } else if ((statement.type === "FunctionDeclaration" || statement.type === "ClassDeclaration") && statement.id?.loc)
      places.set(statement.id.name, statement.id.loc);
  }
}

function exportIn(statement: t.Statement): t.AssignmentExpression | null {
  if (statement.type !== "ExpressionStatement") return null;
  const { expression } = statement;
  return expression.type === "AssignmentExpression" && !expression.loc ? expression : null;
}

function giveExport(node: t.AssignmentExpression, places: ReadonlyMap<string, Place>): void {
  const { left, right } = node;
  if (left.type !== "MemberExpression" || left.property.type !== "Identifier") return;
  const place = places.get(left.property.name);
  if (place === undefined) return;
  node.loc = place;
  giveAll(left, place);
  if (right.type === "Identifier") giveAll(right, place);
}

function giveAll(root: t.Node, place: Place): void {
  walk(root, (node) => {
    node.loc ??= place;
    return true;
  });
}

/** Where a node begins; copies of Babel's keep only this of it. */
function indexOf({ loc }: t.Node): number {
  return loc?.start.index ?? -1;
}
