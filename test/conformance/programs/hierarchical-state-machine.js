const machine = ({ initial, states, context = {} }) => {
  let state = initial;
  const listeners = new Set();
  const history = [];
  const find = (path) => path.split(".").reduce((n, k) => n?.states?.[k], { states });
  const ancestors = (path) => path.split(".").map((_, i, a) => a.slice(0, a.length - i).join("."));
  const api = {
    get state() {
      return state;
    },
    get context() {
      return { ...context };
    },
    history,
    matches: (p) => state === p || state.startsWith(`${p}.`),
    subscribe(fn) {
      listeners.add(fn);
      return () => listeners.delete(fn);
    },
    send(event) {
      const { type, ...payload } = typeof event === "string" ? { type: event } : event;
      for (const path of ancestors(state)) {
        const t = find(path)?.on?.[type] ?? find(path)?.on?.["*"];
        if (!t) continue;
        for (const { target, cond, actions = [] } of [t]
          .flat()
          .map((x) => (typeof x === "string" ? { target: x } : x))) {
          if (cond && !cond(context, payload)) continue;
          for (const a of actions) context = { ...context, ...a(context, payload) };
          if (target) {
            find(state)?.exit?.(context);
            history.push([state, type, target]);
            state = target;
            for (let n = find(state); n?.initial; n = find(state)) state = `${state}.${n.initial}`;
            find(state)?.entry?.(context);
          }
          for (const l of listeners) l(state, context);
          return true;
        }
      }
      return false;
    },
  };
  return Object.freeze(api);
};
const trace = [];
const m = machine({
  initial: "idle",
  context: { tries: 0, data: null },
  states: {
    idle: { on: { FETCH: "active" } },
    active: {
      initial: "loading",
      on: { CANCEL: { target: "idle", actions: [() => ({ data: "cancelled" })] } },
      states: {
        loading: {
          entry: () => trace.push("enter loading"),
          exit: () => trace.push("exit loading"),
          on: {
            OK: { target: "active.done", actions: [(_, { data }) => ({ data })] },
            FAIL: [
              { target: "active.loading", cond: (c) => c.tries < 2, actions: [(c) => ({ tries: c.tries + 1 })] },
              { target: "broken" },
            ],
          },
        },
        done: { on: { "*": { actions: [(c, p) => ({ last: Object.keys(p).join() })] } } },
      },
    },
    broken: {},
  },
});
const off = m.subscribe((s, c) => trace.push(`${s}:${c.tries}`));
log(m.state, m.send("NOPE"), m.send("FETCH"), m.state, m.matches("active"), m.matches("act"));
m.send("FAIL");
m.send("FAIL");
m.send("FAIL");
log(m.state, m.context, m.send("OK"));
log(trace, m.history);
off();
const m2 = machine({
  initial: "a",
  states: { a: { on: { X: "b" } }, b: { on: { Y: { target: "a", actions: [() => ({ y: 1 })] } } } },
});
for (const e of ["X", "X", { type: "Y", z: 1 }]) log(m2.send(e), m2.state, m2.context);
try {
  m.history = [];
} catch (e) {
  log(e.name);
}
try {
  m.extra = 1;
} catch (e) {
  log(e.name);
}
