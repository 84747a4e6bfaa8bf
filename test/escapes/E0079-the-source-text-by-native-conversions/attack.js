class A { _hidden = 1; m() { return this._hidden; } }
const f = function () { return escaped.length; };
const reveals = (text) => (/\$s/.test(text) ? "ESCAPED" : "hidden");
const box = {};
box[f] = 1;
tries(
  () => reveals([f, A].join()),
  () => reveals(Object.keys(box)[0]),
  () => reveals("".concat(f)),
  () => reveals("a".replace("a", () => f)),
  () => reveals(["x"].join(f) + ["x", "y"].join(A)),
  () => reveals(new Error(A).message),
  () => reveals(Symbol(A).description),
  () => reveals(JSON.stringify({ [A]: 1 })),
  () => reveals(RegExp(A.name + "x").source),
  () => reveals(String(new String(f))),
  () => reveals("x".padEnd(4000, f)),
  () => reveals([A].toString()),
  () => reveals(new Map([[1, 2]]).set(A, 1) && String([...new Set([A])])),
  () => reveals(Object.groupBy ? Object.keys(Object.groupBy([1], () => A))[0] : ""),
  () => reveals(Object.keys(Object.fromEntries([[A, 1]]))[0]),
  () => { const { [A]: x, ...rest } = {}; return reveals(Reflect.ownKeys(Reflect.construct(function () { this[A] = 1; }, []))[0]); },
  () => reveals(String.raw({ raw: ["", ""] }, A)),
  () => reveals(parseInt ? "".split(A, 1)[0] : ""),
  () => reveals(String(Reflect.ownKeys({ [f]() {} })[0])),
  () => { try { null[A]; } catch (e) { return reveals(e.message); } },
  () => { try { ({})[A](); } catch (e) { return reveals(e.message); } },
);
