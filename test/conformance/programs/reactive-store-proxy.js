// @compat @await
const targets = new WeakMap();
const proxies = new WeakMap();
let active = null;
const stack = [];
const ITERATE = Symbol("iterate");
function track(target, key) {
  if (!active) return;
  let deps = targets.get(target);
  if (!deps) targets.set(target, (deps = new Map()));
  let set = deps.get(key);
  if (!set) deps.set(key, (set = new Set()));
  set.add(active);
  active.deps.push(set);
}
function trigger(target, key, added) {
  const deps = targets.get(target);
  if (!deps) return;
  const run = new Set();
  [key, added ? ITERATE : null, added && Array.isArray(target) ? "length" : null].forEach(function (k) { (deps.get(k) || []).forEach((e) => e !== active && run.add(e)); });
  run.forEach((e) => (e.scheduler ? e.scheduler(e) : e()));
}
const handler = {
  get(target, key, receiver) {
    if (key === "__raw") return target;
    track(target, key);
    const value = Reflect.get(target, key, receiver);
    return typeof value === "object" && value !== null ? reactive(value) : value;
  },
  set(target, key, value, receiver) {
    const had = Object.prototype.hasOwnProperty.call(target, key), old = target[key];
    const ok = Reflect.set(target, key, (value && value.__raw) || value, receiver);
    if (!had || !Object.is(old, value)) trigger(target, key, !had);
    return ok;
  },
  has(target, key) { track(target, key); return key in target; },
  deleteProperty(target, key) { const had = key in target; const ok = delete target[key]; if (had) trigger(target, key, true); return ok; },
  ownKeys(target) { track(target, ITERATE); return Reflect.ownKeys(target); },
};
function reactive(obj) { let p = proxies.get(obj); if (!p) proxies.set(obj, (p = new Proxy(obj, handler))); return p; }
function effect(fn, options) {
  const e = function () { e.deps.forEach((d) => d.delete(e)); e.deps.length = 0; stack.push(active); active = e; try { return fn(); } finally { active = stack.pop(); } };
  Object.assign(e, { deps: [] }, options);
  if (!(options && options.lazy)) e();
  return e;
}
function computed(fn) {
  let dirty = true, value;
  const box = {};
  const run = effect(fn, { lazy: true, scheduler() { if (!dirty) { dirty = true; trigger(box, "value"); } } });
  return { get value() { track(box, "value"); if (dirty) { value = run(); dirty = false; } return value; } };
}
const queue = new Set();
let flushing = null;
const later = (e) => { queue.add(e); flushing = flushing || Promise.resolve().then(() => { flushing = null; const jobs = [...queue]; queue.clear(); jobs.forEach((j) => j()); }); };
const state = reactive({ todos: [{ text: "a", done: false }], filter: "all", user: { name: "x" } });
const open = computed(() => state.todos.filter((t) => !t.done).length);
const out = [];
effect(() => out.push("open=" + open.value));
effect(() => out.push("keys=" + Object.keys(state).join()));
effect(() => out.push("render " + state.todos.map((t) => (t.done ? "[x]" : "[ ]") + t.text).join(" ")), { scheduler: later });
state.todos.push({ text: "b", done: false });
state.todos[0].done = true;
state.extra = 1;
delete state.extra;
state.user.name = "y";
log(out.splice(0));
(async () => { await null; await null; log(out); state.todos.splice(0, 1); await null; await null; log(out, "filter" in state, state.todos === state.todos, state.todos.__raw === state.todos); return JSON.stringify(state); })();
