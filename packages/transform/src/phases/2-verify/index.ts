export { verifySyntax, type SyntaxContext } from "./verify-syntax.js";
export { verifyRules } from "./verify-rules.js";
export type { RulesContext } from "./place.js";
