const targetMap = new WeakMap();
let active = null;
const stack = [];
const queue = new Set();
let flushing = false;
const track = (t, k) => {
  if (!active) return;
  let deps = targetMap.get(t);
  if (!deps) targetMap.set(t, (deps = new Map()));
  let set = deps.get(k);
  if (!set) deps.set(k, (set = new Set()));
  set.add(active);
  active.deps.add(set);
};
const trigger = (t, k) => {
  const deps = targetMap.get(t)?.get(k);
  if (deps) for (const e of [...deps]) e.scheduler ? e.scheduler() : e.run();
};
const proxies = new WeakMap();
const ITER = Symbol("iterate");
const handlers = {
  get(t, k, r) {
    if (k === "$raw") return t;
    track(t, k);
    const v = Reflect.get(t, k, r);
    return typeof v === "object" && v !== null ? reactive(v) : v;
  },
  set(t, k, v, r) {
    const had = Object.hasOwn(t, k),
      old = t[k];
    const ok = Reflect.set(t, k, v, r);
    if (!had) trigger(t, ITER);
    if (!Object.is(old, v)) trigger(t, k);
    return ok;
  },
  has(t, k) {
    track(t, k);
    return k in t;
  },
  deleteProperty(t, k) {
    const had = Object.hasOwn(t, k);
    const ok = delete t[k];
    if (had) {
      trigger(t, k);
      trigger(t, ITER);
    }
    return ok;
  },
  ownKeys(t) {
    track(t, ITER);
    return Reflect.ownKeys(t);
  },
};
function reactive(o) {
  if (!proxies.has(o)) proxies.set(o, new Proxy(o, handlers));
  return proxies.get(o);
}
function effect(fn, options = {}) {
  const e = {
    deps: new Set(),
    scheduler: options.scheduler,
    run() {
      for (const d of e.deps) d.delete(e);
      e.deps.clear();
      stack.push(active);
      active = e;
      try {
        return fn();
      } finally {
        active = stack.pop();
      }
    },
  };
  if (!options.lazy) e.run();
  return e;
}
function computed(getter) {
  let dirty = true,
    value;
  const self = {};
  const e = effect(getter, {
    lazy: true,
    scheduler() {
      if (!dirty) {
        dirty = true;
        trigger(self, "value");
      }
    },
  });
  Object.defineProperty(self, "value", {
    get() {
      if (dirty) {
        value = e.run();
        dirty = false;
      }
      track(self, "value");
      return value;
    },
  });
  return self;
}
const nextTick = () => Promise.resolve();
const watch = (src, cb) => {
  let old;
  const e = effect(src, {
    lazy: true,
    scheduler() {
      queue.add(job);
      if (!flushing) {
        flushing = true;
        nextTick().then(() => {
          for (const j of queue) j();
          queue.clear();
          flushing = false;
        });
      }
    },
  });
  const job = () => {
    const v = e.run();
    if (!Object.is(v, old)) {
      cb(v, old);
      old = v;
    }
  };
  old = e.run();
};
const state = reactive({
  n: 1,
  nested: { list: [1, 2] },
  get double() {
    return this.n * 2;
  },
});
effect(() => log("n", state.n, state.double));
effect(() => log("keys", Object.keys(state).join()));
effect(() => log("list", state.nested.list.length, [...state.nested.list], "x" in state));
state.n++;
state.nested.list.push(3);
state.x = 1;
delete state.x;
state.n = state.n;
const total = computed(() => {
  log("computing");
  return state.nested.list.reduce((a, b) => a + b, 0);
});
log(total.value, total.value);
state.nested.list[0] = 10;
log(total.value);
watch(
  () => state.n,
  (v, o) => log("watched", v, o),
);
state.n = 5;
state.n = 6;
log(state.nested === state.nested, state.$raw === state, Array.isArray(state.nested.list), JSON.stringify(state));
const { n, ...rest } = state;
log(n, Object.keys(rest));
for (const k in state) log(k);
log(Object.entries(state.nested).length, { ...state.nested }.list === state.nested.list);
