/** Findings for code scanners: SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
import { explain, type Diagnostic } from "@sallyport/transform/diagnostics";
import type { Finding } from "./finding.js";

export function formatSarif(findings: readonly Finding[], version: string): string {
  const codes = [...new Set(findings.map(({ diagnostic }) => diagnostic.code))].sort();
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "sallyport", semanticVersion: version, rules: codes.map(describeRule) } },
        columnKind: "utf16CodeUnits",
        results: findings.map(({ diagnostic }) => describeResult(diagnostic, codes.indexOf(diagnostic.code))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describeRule(code: string): object {
  const entry = explain(code);
  if (entry === undefined) return { id: code };
  return {
    id: code,
    shortDescription: { text: entry.title },
    fullDescription: { text: entry.why },
    help: { text: entry.instead },
    defaultConfiguration: { level: entry.severity },
  };
}

function describeResult(
  { code, severity, message, instead, filename, start, end }: Diagnostic,
  ruleIndex: number,
): object {
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: `${message} ${instead}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(filename) },
          region: {
            startLine: start.line,
            startColumn: start.column + 1,
            endLine: end.line,
            endColumn: end.column + 1,
            charOffset: start.offset,
            charLength: end.offset - start.offset,
          },
        },
      },
    ],
  };
}
