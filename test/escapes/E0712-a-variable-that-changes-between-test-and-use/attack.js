const show = (text) => (String(text).includes("+1245") ? "ESCAPED" : "kept");
let d;
const change = () => ((d = new Date(0)), "");
tries(
  () => ((d = 1), show(change() + d)),
  () => ((d = 1), show(typeof d === "number" && typeof change() === "string" && d + "")),
  () => ((d = 1), show((d + change()) + d)),
  () => { d = ""; for (const x of [1, 2]) { d = d + change() + d; } return show(d); },
  () => { d = 1; const { a = (d = new Date(0)), b = d + "" } = {}; return show(b); },
  () => { d = ""; d += (change(), d); return show(d); },
  () => { let e = 1; const f = () => e + ""; e = new Date(0); return show(f()); },
  () => { function* g() { let e = 1; e = yield e + ""; return e + ""; } const i = g(); i.next(); return show(i.next(new Date(0)).value); },
  () => show(((x = 1) => x + "")(new Date(0))),
  () => show([new Date(0)] + ""),
  () => show("" + { toString: () => [new Date(0)].join() }),
);
