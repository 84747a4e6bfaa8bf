const hits = [];
class Vault {
  _secret = "code 7319";
  level = 0;
  open() {
    return this.level > 3 ? "opened" : "no";
  }
  set lower(v) {
    if (v === "http://a.example/") hits.push("setter");
  }
  static _hidden = "code 7319";
}
class Failed extends Error {
  _secret = "code 7319";
  level = 0;
}
const victims = { vault: new Vault(), failed: new Failed("m"), Vault, proto: Vault.prototype };
const isObject = (v) => (typeof v === "object" && v !== null) || typeof v === "function";
const shape = (o) => [Reflect.ownKeys(o).map(String).join(), Object.isExtensible(o), typeof o === "object" && o.level].join("|");
const before = new Map(Object.entries(victims).map(([k, o]) => [k, shape(o)]));
const roots = [];
for (const give of [() => console, () => crypto, () => URL, () => URLSearchParams, () => TextEncoder, () => TextDecoder, () => structuredClone, () => WeakRef, () => setTimeout, () => queueMicrotask, () => atob, () => Intl.NumberFormat, () => Intl.DateTimeFormat, () => Intl.Segmenter, () => Object, () => Reflect]) {
  try {
    roots.push(give());
  } catch {}
}
const seen = new Set();
const functions = [];
const queue = roots.map((o) => [o, 0]);
while (queue.length > 0) {
  const [o, depth] = queue.shift();
  if (!isObject(o) || seen.has(o)) continue;
  seen.add(o);
  if (typeof o === "function") functions.push(o);
  if (depth > 2) continue;
  for (const k of Reflect.ownKeys(o)) {
    const own = Reflect.getOwnPropertyDescriptor(o, k);
    for (const part of [own.value, own.get, own.set]) queue.push([part, depth + 1]);
  }
}
const tells = (v) => {
  try {
    const text = typeof v === "string" ? v : isObject(v) ? JSON.stringify(v) + Reflect.ownKeys(v).map((k) => (typeof v[k] === "string" ? v[k] : "")).join() : "";
    return text.includes("7319");
  } catch {
    return false;
  }
};
const exposed = /^(?:freeze|seal|preventExtensions|setInterval)$/;
const lists = [["level", 9], [{ level: 9 }], ["http://a.example/"], ["level", { value: 9 }]];
for (const f of functions) {
  if (exposed.test(f.name)) continue;
  for (const [name, victim] of Object.entries(victims)) {
    // A timer calls a class later, where nobody catches what it throws.
    if (f.name === "setTimeout" && typeof victim === "function") continue;
    for (const args of lists) {
      for (const road of [() => Reflect.apply(f, victim, args), () => f(victim, ...args), () => f(...args, victim), () => Reflect.construct(f, args, typeof victim === "function" ? victim : Vault)]) {
        try {
          const result = road();
          if (result !== victim && tells(result)) hits.push(`${f.name} shows ${name}`);
        } catch (error) {
          if (tells(error) || tells(error?.message)) hits.push(`${f.name} says ${name}`);
        }
      }
    }
    if (shape(victim) !== before.get(name)) {
      hits.push(`${f.name} changed ${name}`);
      before.set(name, shape(victim));
    }
  }
}
escaped(functions.length > 80 ? "walked" : "too few");
escaped(hits.length > 0 ? "ESCAPED" : "kept");
