/**
 * The rules that the text shows (R1 to R6), on the lowered and resolved program, in one walk: a table says which rules want which node types. What the
 * text does not show the guards refuse at run time; so a node that a lowering made, which has no place in the source, is not reported.
 */
import type * as t from "@babel/types";
import { catalogue } from "../../diagnostics/catalogue/index.js";
import type { Entry } from "../../diagnostics/catalogue/entry.js";
import { type Diagnostic, makeDiagnostic, sortDiagnostics, spanOf } from "../../diagnostics/diagnostic.js";
import { decisionOf, isLowered } from "../../syntax/node-decisions.js";
import { isWritten } from "../../syntax/members.js";
import { walkNodes, type Nodes } from "../../syntax/walk.js";
import type { Binding, Resolution } from "../1-parse/resolution.js";
import { Place, type Report, type Rule, type RulesContext } from "./place.js";
import { rulesOf } from "./rules/index.js";

interface Finding {
  readonly diagnostic: Diagnostic;
  readonly certain: readonly Binding[];
}

/** All findings of the rules, in source order. Never changes the tree. */
export function verifyRules(nodes: Nodes, resolution: Resolution, context: RulesContext): Diagnostic[] {
  const findings: Finding[] = [];
  const assigned = new Set<Binding>();
  const byType = makeTable(rulesOf[context.profile]);
  const report: Report = (code, parameters, at, certain = []) => {
    const entry: Entry = catalogue[code];
    const severity = context.profile === "compat" ? (entry.compat ?? entry.severity) : entry.severity;
    const span = spanOf(at);
    if (severity === "off" || span === null) return;
    findings.push({ diagnostic: makeDiagnostic(code, parameters, context.filename, span, severity), certain });
  };
  const place = new Place(context, resolution, report);

  walkNodes(nodes, (node, ancestors) => {
    place.ancestors = ancestors;
    if (node.type === "Identifier" && isWritten(node, ancestors)) {
      const binding = resolution.bindingOf(node);
      if (binding && binding.identifier !== node) assigned.add(binding);
    }
    if (isNotLowered(node)) {
      const span = spanOf(node) ?? undefined;
      const diagnostic = makeDiagnostic("internal/not-lowered", { type: node.type }, context.filename, span);
      findings.push({ diagnostic, certain: [] });
      return false;
    }
    const wanted = byType.get(node.type);
    if (wanted !== undefined) for (const { verify } of wanted) verify(node, place);
    return true;
  });

  const certain = findings.filter((finding) => !finding.certain.some((binding) => assigned.has(binding)));
  return sortDiagnostics(certain.map(({ diagnostic }) => diagnostic));
}

function isNotLowered(node: t.Node): boolean {
  if (node.type === "VariableDeclaration") return isLowered(node);
  const { kind } = decisionOf(node.type);
  return kind === "lower" || kind === "deny";
}

function makeTable(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const byType = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const type of rule.nodes) {
      const list = byType.get(type);
      if (list === undefined) byType.set(type, [rule]);
      else list.push(rule);
    }
  }
  return byType;
}
