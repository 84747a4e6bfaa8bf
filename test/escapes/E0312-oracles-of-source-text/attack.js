class A { _hidden = 1; m() { return this._hidden; } }
const f = function () { return escaped.length; };
const marks = ["function () {\n", "class A {\n  static", "class A {\n", "function () { return $s", "class A {  "];
const visible = (x) => String(x);
const differs = (answer, x, mark) => (answer !== (visible(x) < mark) ? "ESCAPED" : "same");
for (const x of [f, A]) {
  for (const mark of marks) {
    tries(
      () => differs([x, mark].sort()[0] === x, x, mark),
      () => differs([mark, x].sort()[0] === x, x, mark),
      () => differs(x < mark, x, mark),
      () => differs(!(mark <= x), x, mark),
      () => differs([x, mark].toSorted?.()[0] === x || (!Array.prototype.toSorted && visible(x) < mark), x, mark),
      () => (visible(x).length === [x].join("").length && visible(x).length === `${x}`.length ? "same" : "ESCAPED"),
      () => ("x".padEnd(0, x) === "x" && visible(x).length === Object.keys({ [x]: 1 })[0].length ? "same" : "ESCAPED"),
      () => (new Map([[String(x), 1]]).has([x] + "") ? "same" : "ESCAPED"),
      () => (x == visible(x) && !(x != visible(x)) ? "same" : "ESCAPED"),
      () => (isNaN(x) && Number.isNaN(Number(x)) && Number.isNaN(parseInt(x)) ? "same" : "ESCAPED"),
      () => (["a", x].includes(x) && ["a", visible(x)].indexOf(x) === -1 ? "same" : "ESCAPED"),
      () => (/\$s/.test(x) || "$s".match(x)?.length ? "ESCAPED" : "same"),
      () => (new RegExp("\\$s").exec(x) ? "ESCAPED" : "same"),
      () => ("$s_get".search(x) === -1 && !"x".includes(x) ? "same" : "ESCAPED"),
      () => (visible(x).localeCompare(x) === 0 ? "same" : "ESCAPED"),
    );
  }
}
