const leak = (f) => { tries(() => f.constructor("return 'ESCAPED'")()); };
function S(executor) { leak(executor); executor(() => 0, () => 0); }
const constructor = { [Symbol.species]: S };
const p = () => Promise.resolve(1);
tries(
  () => { const q = p(); q.constructor = constructor; q.then(); return "called"; },
  () => { const q = p(); Object.defineProperty(q, "constructor", { value: constructor }); q.then(); return "called"; },
  () => { const q = p(); Object.assign(q, { constructor }); q.finally(() => 0); return "called"; },
  () => { const q = p(); Reflect.set(q, "constructor", constructor); q.catch(() => 0); return "called"; },
  () => { const q = p(); Object.setPrototypeOf(q, { __proto__: Promise.prototype, constructor }); q.then(); return "called"; },
  () => { const q = p(); q.__defineGetter__("constructor", () => constructor); q.then(); return "called"; },
);
