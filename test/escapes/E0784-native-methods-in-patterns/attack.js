function mark(...roads) {
  tries(...roads.map((road) => () => {
    const native = road();
    native.mark = "ESCAPED";
    return native.mark;
  }));
}
mark(
  () => { const { push } = []; return push; },
  () => { const { push = 1 } = []; return push; },
  () => { const { ["push"]: p, ...r } = []; return p; },
  () => { const k = "push"; const { [k]: p, ...r } = []; return p; },
  () => { const { a: { push } = [] } = {}; return push; },
  () => { const { at, a: { push } } = { a: [] }; return push; },
  () => { const { at = [].push } = {}; return at; },
  () => { for (const { push } of [[]]) return push; },
  () => { for (let { push, length } = []; ; ) return push; },
  () => { for (var { at } in { x: 1 }) return at; },
  () => { const o = {}; const { a = Object.setPrototypeOf(o, Array.prototype), push } = o; return push; },
  () => { const { at, push } = { get at() { Object.setPrototypeOf(this, Array.prototype); } }; return push; },
  () => { const { push: { valueOf: f } } = []; return f; },
);
tries(
  () => { const { constructor: { constructor: F }, at } = () => {}; return typeof F === "function" ? F("return 'ESCAPED'")() : "nothing"; },
  () => { const { at, __proto__: p } = []; p.mark = "ESCAPED"; return p.mark; },
  () => { const { at, ["__pro" + "to__"]: p } = []; p.mark = "ESCAPED"; return p.mark; },
  () => { let n = 0; const k = { toString: () => (n++ ? "constructor" : "at") }; const { [k]: a, ...r } = () => {}; return typeof a === "function" && "constructor" in a && n !== 1 ? "ESCAPED" : "nothing"; },
);
