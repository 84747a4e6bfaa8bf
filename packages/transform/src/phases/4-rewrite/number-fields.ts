/**
 * Fields without a value that begin as 0 instead of undefined, since the constructor gives them a number before anything can see the instance:
 *
 *     class Ball { x; constructor(random) { this.x = random.next() % 500; … } }
 *     ⇒ class Ball { x = 0; constructor(random) { this.x = random.next() % 500; … } }
 *
 * The engine then knows from the first instance on that the field holds numbers, and drops the tests for it. Nothing tells that it was not undefined: the object is new, as the class extends nothing;
 * neither the values of other fields nor what stands in the constructor before and between such assignments mentions `this`; the members that they write are fields, which run nothing; and a
 * constructor that throws there leaves the instance to nobody.
 */
import type * as t from "@babel/types";
import { fieldName } from "../../syntax/static-key.js";
import { isUnaware, makeFirstAssignments } from "./assigned-fields.js";
import type { Rewriter } from "./rewriter.js";

/** The names of these fields. */
export function makeNumberFields(node: t.Class, rw: Rewriter): ReadonlySet<string> {
  const numbers = new Set<string>();
  if (!rw.inPlace || node.superClass) return numbers;
  const fields = new Set<string>();
  for (const element of node.body.body) {
    const name = fieldName(element);
    if (name !== null) fields.add(name);
    if (hasAwareValue(element)) return numbers;
  }
  for (const [name, value] of makeFirstAssignments(node, fields))
    if (rw.facts.typeOf(value) === "number") numbers.add(name);
  return numbers;
}

/** Whether an element is such a field. */
export function isNumberField(
  element: t.ClassBody["body"][number],
  numbers: ReadonlySet<string>,
): element is t.ClassProperty {
  const name = fieldName(element);
  return name !== null && numbers.has(name) && (element as t.ClassProperty).value == null;
}

/** Whether an element is a field of instances whose value mentions the instance. */
function hasAwareValue(element: t.ClassBody["body"][number]): boolean {
  const isField = element.type === "ClassProperty" || element.type === "ClassPrivateProperty";
  return isField && element.static !== true && element.value != null && !isUnaware(element.value);
}
