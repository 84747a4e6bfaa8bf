const secret = function () { const marker = 1; };
const shows = (v) => (/marker|\$s_/.test(typeof v === "string" ? v : "") ? "ESCAPED" : "nothing");
const withMember = (k, v) => Object.defineProperty(/a/g, k, { value: v, configurable: true });
const result = (v) => Object.assign([v], { index: 0, 0: v });
const patterns = [
  () => { let n = 0; return withMember("exec", () => (n++ ? null : result(secret))); },
  () => withMember("flags", secret),
  () => withMember(Symbol.replace, (text) => secret),
  () => withMember("constructor", { [Symbol.species]: function () { return { exec: () => result(secret), lastIndex: 0 }; } }),
  () => { let n = 0; class P extends RegExp { exec() { return n++ ? null : result(secret); } } return new P("a", "g"); },
  () => { let n = 0; return new Proxy(/a/g, { get: (o, k) => (k === "exec" ? () => (n++ ? null : result(secret)) : Reflect.get(o, k, o)) }); },
  () => { let n = 0; return Object.setPrototypeOf(/a/g, { __proto__: RegExp.prototype, exec: () => (n++ ? null : result(secret)) }); },
];
const uses = [
  (p) => "aa".replace(p, "$&"),
  (p) => "aa".replace(p, () => secret),
  (p) => "aa".replaceAll(p, "$&"),
  (p) => "aa".split(p).join(),
  (p) => [...("aa".match(p) ?? [])].map(String).join(),
  (p) => [...("aa".matchAll(p) ?? [])].map(String).join(),
];
tries(
  ...patterns.map((make) => () => {
    for (const use of uses) {
      try {
        if (shows(use(make())) !== "nothing") return "ESCAPED";
      } catch {}
    }
    return "nothing";
  }),
);
