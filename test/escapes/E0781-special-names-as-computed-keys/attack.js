const special = "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ arguments callee caller constructor prototype stack".split(" ");
const spell = [
  (name) => name,
  (name) => name.slice(0, 3) + name.slice(3),
  (name) => [...name].join(""),
  (name) => new String(name),
  (name) => [name],
  (name) => ({ toString: () => name }),
  (name) => name.normalize(),
];
const f = function () {};
function* generator() {}
const objects = [f, () => {}, class {}, [], {}, "text", 1, /a/, new Map(), generator, generator(), new Error("e"), Promise.resolve()];
const isRaw = (v) => {
  if (typeof v === "string") return /\n\s+at /.test(v);
  if (typeof v !== "function" && (typeof v !== "object" || v === null)) return false;
  try {
    v.mark = "ESCAPED";
  } catch {
    return false;
  }
  return [f, ...objects].every((mine) => mine !== v && !(typeof mine === "function" && mine.prototype === v)) && v.mark === "ESCAPED";
};
const onAll = (name, key) => {
  for (const o of objects) {
    try {
      if (isRaw(o[key(name)])) return true;
    } catch {}
  }
  try {
    if (f[key("constructor")](`return "ESCAPED"`)() === "ESCAPED") return true;
  } catch {}
  const { [key(name)]: taken } = [];
  return isRaw(taken);
};
tries(
  () => (special.some((name) => spell.some((key) => onAll(name, key))) ? "ESCAPED" : "nothing"),
  ...[
    [[], "push"],
    ["", "concat"],
    [/a/, "exec"],
    [new Map(), "get"],
    [() => {}, "call"],
    [1, "toFixed"],
  ].map(([o, m]) => () => {
    const method = o[m.slice(0, 1) + m.slice(1)];
    method.mark = "ESCAPED";
    return method.mark;
  }),
);
