const tells = (text) => (/1245|1345|Chatham|inside/.test(String(text)) ? "ESCAPED" : "kept");
const f = function () { const inside = 1; return inside; };
let left = 0;
const exec = () => (left-- > 0 ? Object.assign(["a"], { 0: f, index: 0 }) : null);
const pattern = () => { const r = /a/; "bab".match(r); "bab".replace(r, ""); left = 1; return r; };
const hidden = { value: exec, configurable: true, writable: true };
const roads = [
  (r) => Object.defineProperty(new Proxy(r, {}), "exec", hidden),
  (r) => Object.defineProperties(new Proxy(r, {}), { exec: hidden }),
  (r) => Reflect.defineProperty(new Proxy(new Proxy(r, {}), {}), "exec", hidden),
  (r) => Object.defineProperty(new Proxy(r, { defineProperty: (...args) => Reflect.defineProperty(...args) }), "exec", hidden),
  (r) => Object.defineProperty(new Proxy(r, {}), "exec", { get: () => exec }),
  (r) => new Proxy(r, {}).__defineGetter__("exec", () => exec),
  (r) => { new Proxy(r, {}).exec = exec; },
  (r) => Object.defineProperty(new Proxy(r, {}), Symbol.replace, { get() { r.exec = exec; return RegExp.prototype[Symbol.replace]; } }),
  (r) => Object.defineProperty(r, "exec", hidden),
];
tries(
  ...roads.map((road) => () => { const r = pattern(); road(r); return tells("bab".replace(r, "<$&>")); }),
  ...roads.map((road) => () => { const r = pattern(); road(r); const [text] = ["bab"]; return tells(text.replace(r, "<$&>")); }),
);
