/**
 * Phase 4: rewrites a resolved program into guarded code. Each node type that is not merely walked through has its rewriter here; the
 * output grammar is docs/design/0001-guarded-code.md.
 */
import { VISITOR_KEYS } from "@babel/types";
import type * as t from "@babel/types";
import type { ResolvedOptions } from "../../options.js";
import type { Nodes } from "../../syntax/walk.js";
import { decisionOf } from "../../syntax/node-decisions.js";
import type { Resolution } from "../1-parse/resolution.js";
import { analyseBindings } from "../3-analyse/binding-facts.js";
import { ConsumedVariables } from "../3-analyse/consumed-locals.js";
import type { ModuleRecord } from "../3-analyse/module-record.js";
import { AssignmentExpression } from "./AssignmentExpression.js";
import { BinaryExpression } from "./BinaryExpression.js";
import { CallExpression } from "./CallExpression.js";
import { ClassDeclaration, ClassExpression } from "./classes.js";
import * as expressions from "./expressions.js";
import * as functions from "./functions.js";
import { MemberExpression } from "./MemberExpression.js";
import { ObjectExpression } from "./ObjectExpression.js";
import { OptionalCallExpression, OptionalMemberExpression } from "./optional-chain.js";
import { rewriteProgram } from "./program.js";
import { Rewriter } from "./rewriter.js";
import * as statements from "./statements.js";
import { UnaryExpression } from "./UnaryExpression.js";
import { UpdateExpression } from "./UpdateExpression.js";

type NodeRewriter = (node: never, rw: Rewriter) => t.Node;

const rewriters: Readonly<Record<string, NodeRewriter>> = {
  AssignmentExpression,
  BinaryExpression,
  CallExpression,
  ClassDeclaration,
  ClassExpression,
  MemberExpression,
  ObjectExpression,
  OptionalCallExpression,
  OptionalMemberExpression,
  UnaryExpression,
  UpdateExpression,
  ...expressions,
  ArrowFunctionExpression: functions.ArrowFunctionExpression,
  FunctionDeclaration: functions.FunctionDeclaration,
  FunctionExpression: functions.FunctionExpression,
  ...statements,
};

function rewriteNode(node: t.Node, rw: Rewriter): t.Node {
  const rewriter = rewriters[node.type];
  return rewriter === undefined ? rewriteChildren(node, rw) : rewriter(node as never, rw);
}

/** A node that is what it is: only its children are rewritten. Verification has let it through. */
function rewriteChildren(node: t.Node, rw: Rewriter): t.Node {
  // I11: a type whose decision is not to let it through, and that nothing here rewrites, must not get out as it is.
  if (decisionOf(node.type).kind !== "allow") throw new Error(`No rewriting of ${node.type}.`);
  const fields = node as unknown as Record<string, t.Node | (t.Node | null)[] | null | undefined>;
  for (const key of VISITOR_KEYS[node.type]!) {
    const child = fields[key];
    if (Array.isArray(child)) fields[key] = child.map((item) => (item === null ? null : rewriteNode(item, rw)));
    else if (child) fields[key] = rewriteNode(child, rw);
  }
  return node;
}

export interface Rewritten {
  readonly functor: t.FunctionExpression;
  /** The static member names that the program uses. */
  readonly names: ReadonlySet<string>;
}

/** Rewrites the program in place. */
export function rewrite(
  program: t.Program,
  nodes: Nodes,
  options: ResolvedOptions,
  resolution: Resolution,
  module: ModuleRecord,
): Rewritten {
  const consumed = options.guards === "needed" ? new ConsumedVariables(resolution) : null;
  const facts = analyseBindings(nodes, resolution, options.goal === "script", consumed);
  const rewriter = new Rewriter(options, resolution, module, facts, rewriteNode, consumed?.found());
  const functor = rewriteProgram(program, rewriter);
  return { functor, names: rewriter.names };
}
