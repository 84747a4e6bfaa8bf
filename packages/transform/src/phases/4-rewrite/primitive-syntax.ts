/** Expressions of emitted code that can give nothing but primitives, or nothing but numbers and BigInts, whatever their variables hold. */
import type * as t from "@babel/types";
import type { GuardName } from "@sallyport/runtime-guards/abi";

/** Guards that give primitives. */
const primitiveGuards: ReadonlySet<string> = new Set<`$s_${GuardName}`>([
  "$s_add",
  "$s_binary",
  "$s_has",
  "$s_hasSelf",
  "$s_instanceOf",
  "$s_remove",
  "$s_removeSelf",
  "$s_template",
  "$s_typeofGlobal",
  "$s_update",
  "$s_updateSelf",
]);

/** Functions of the language that give numbers, and other primitives. */
const NUMBER_NATIVE = /^\$s_m\d+$/;
const TEXT_NATIVE = /^\$s_q\d+$/;

const arithmetic: ReadonlySet<string> = new Set(["-", "*", "/", "%", "**", "&", "|", "^", "<<", ">>", ">>>"]);

/** What the text of each function, class, date or object with a tag has in it, or that of a list of them; the shortest, `a=>a`, has four letters. */
const TELLING = /=>|[{[]|GMT/;

/** A text that no such value is converted to: who compares with it is told nothing of one. */
export function isInnocuousText(node: t.Node): boolean {
  return node.type === "StringLiteral" && (node.value.length < 4 || !TELLING.test(node.value));
}

/** A number or a BigInt. As a key it spells no name. */
export function isNumericSyntax(node: t.Node): boolean {
  switch (node.type) {
    case "NumericLiteral":
    case "BigIntLiteral":
    case "UpdateExpression":
      return true;
    case "UnaryExpression":
      return node.operator === "+" || node.operator === "-" || node.operator === "~";
    case "BinaryExpression":
      return node.operator === "+"
        ? isNumericSyntax(node.left) && isNumericSyntax(node.right)
        : arithmetic.has(node.operator);
    case "AssignmentExpression":
      return node.operator === "=" ? isNumericSyntax(node.right) : arithmetic.has(node.operator.slice(0, -1));
    case "ConditionalExpression":
      return isNumericSyntax(node.consequent) && isNumericSyntax(node.alternate);
    case "CallExpression":
      return node.callee.type === "Identifier" && NUMBER_NATIVE.test(node.callee.name);
    case "SequenceExpression":
      return isNumericSyntax(node.expressions.at(-1)!);
    default:
      return false;
  }
}

export function isPrimitiveSyntax(node: t.Node): boolean {
  switch (node.type) {
    case "StringLiteral":
    case "BooleanLiteral":
    case "NullLiteral":
    case "TemplateLiteral":
    case "UnaryExpression":
      return true;
    case "BinaryExpression":
      return true;
    case "LogicalExpression":
      return isPrimitiveSyntax(node.left) && isPrimitiveSyntax(node.right);
    case "AssignmentExpression":
      return node.operator === "=" ? isPrimitiveSyntax(node.right) : arithmetic.has(node.operator.slice(0, -1));
    case "ConditionalExpression":
      return isPrimitiveSyntax(node.consequent) && isPrimitiveSyntax(node.alternate);
    case "SequenceExpression":
      return isPrimitiveSyntax(node.expressions.at(-1)!);
    case "CallExpression":
      return (
        isNumericSyntax(node) ||
        (node.callee.type === "Identifier" &&
          (primitiveGuards.has(node.callee.name) || TEXT_NATIVE.test(node.callee.name)))
      );
    default:
      return isNumericSyntax(node);
  }
}
