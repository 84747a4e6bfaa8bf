/** Scripts for the completion values of statements: all nestings of them, to a depth, in front of and behind an expression, with every way to leave. */

/** What may leave a place. */
interface Place {
  readonly isLoop: boolean;
  readonly isBreakable: boolean;
  readonly labels: readonly string[];
  /** V8 keeps the value of a block whose `finally` throws, against the standard: `1; try { try { 2 } finally { throw 0 } } catch { }`. */
  readonly inFinally?: boolean;
}

/** `#` stands for an expression of its own. */
const VALUE = "#;";

/** The statements of a nesting no deeper than `depth`. */
function* statements(depth: number, place: Place): Generator<string> {
  yield* [VALUE, "var x;"];
  if (!place.inFinally) yield "throw 0;";
  if (place.isBreakable) yield "break;";
  if (place.isLoop) yield "continue;";
  for (const label of place.labels) yield `break ${label};`;
  if (depth > 0) yield* compounds(depth, place);
}

function* compounds(depth: number, place: Place): Generator<string> {
  const label = `l${depth}`;
  const named = { ...place, labels: [...place.labels, label] };
  const loop = { ...place, isLoop: true, isBreakable: true };
  for (const body of bodies(depth - 1, place)) {
    yield `{ ${body} }`;
    yield `if (n++ % 2) { ${body} }`;
    yield `if (n++ % 2) { ${VALUE} } else { ${body} }`;
    yield `try { ${body} } catch { ${VALUE} }`;
    yield `try { ${body} } catch { }`;
    yield `try { ${VALUE} throw 0; } catch { ${body} }`;
    yield `try { ${body} } finally { ${VALUE} }`;
  }
  for (const body of bodies(depth - 1, { ...place, inFinally: true })) yield `try { ${VALUE} } finally { ${body} }`;
  for (const body of bodies(depth - 1, named)) yield `${label}: { ${body} }`;
  for (const body of bodies(depth - 1, { ...place, isBreakable: true })) {
    yield `switch (n++ % 2) { case 0: ${body} default: ${VALUE} }`;
    yield `switch (n++ % 2) { case 1: ${VALUE} case 0: ${body} }`;
  }
  for (const body of bodies(depth - 1, loop)) {
    yield `for (let i = 0; i < 2; i++) { ${body} }`;
    yield `for (const i of [1, 2]) { ${body} }`;
    yield `do { ${body} } while (m++ < 2);`;
  }
  for (const body of bodies(depth - 1, { ...loop, labels: named.labels }))
    yield `${label}: for (const i in { a: 1, b: 2 }) { ${body} if (n++ % 3) continue ${label}; }`;
}

function* bodies(depth: number, place: Place): Generator<string> {
  for (const statement of statements(depth, place)) {
    yield statement;
    yield `${VALUE} ${statement}`;
    yield `${statement} ${VALUE}`;
  }
}

/** All scripts, as each gives other numbers at each place, and has a value of its own before the nesting or none. */
export function* programsOfCompletion(depth: number): Generator<string> {
  let count = 0;
  for (const statement of statements(depth, { isLoop: false, isBreakable: false, labels: [] })) {
    count += 1;
    let value = 0;
    const text = `var n = ${count % 2}, m = 0; ${count % 3 === 0 ? "" : VALUE} ${statement}`;
    yield text.replace(/#/g, () => String((value += 1)));
  }
}
