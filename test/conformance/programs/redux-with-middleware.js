const combine =
  (rs) =>
  (s = {}, a) =>
    Object.keys(rs).reduce((n, k) => ({ ...n, [k]: rs[k](s[k], a) }), {});
const createStore = (reducer, init, enh) => {
  if (enh) return enh(createStore)(reducer, init);
  let state = init;
  const subs = new Set();
  const st = {
    getState: () => state,
    dispatch(a) {
      state = reducer(state, a);
      subs.forEach((f) => f());
      return a;
    },
    subscribe(f) {
      subs.add(f);
      return () => subs.delete(f);
    },
  };
  st.dispatch({ type: "@@init" });
  return st;
};
const applyMiddleware =
  (...ms) =>
  (cs) =>
  (r, i) => {
    const s = cs(r, i);
    let d = () => {
      throw new Error("constructing");
    };
    const api = { getState: s.getState, dispatch: (...a) => d(...a) };
    d = ms.map((m) => m(api)).reduceRight((n, m) => m(n), s.dispatch);
    return { ...s, dispatch: d };
  };
const todos = (s = [], { type, payload }) => {
  switch (type) {
    case "add":
      return [...s, { id: s.length, text: payload, done: false }];
    case "toggle":
      return s.map((t) => (t.id === payload ? { ...t, done: !t.done } : t));
    default:
      return s;
  }
};
const count = (s = 0, a) => (a.type === "add" ? s + 1 : s);
const thunk =
  ({ dispatch, getState }) =>
  (next) =>
  (a) =>
    typeof a === "function" ? a(dispatch, getState) : next(a);
const logger = (api) => (next) => (a) => {
  log("before", a.type);
  const r = next(a);
  log("after", api.getState().count);
  return r;
};
const st = createStore(combine({ todos, count }), undefined, applyMiddleware(thunk, logger));
let n = 0;
const un = st.subscribe(() => n++);
st.dispatch({ type: "add", payload: "x" });
st.dispatch((d, g) => {
  d({ type: "add", payload: "y" });
  d({ type: "toggle", payload: g().todos[0].id });
});
un();
st.dispatch({ type: "noop" });
log(st.getState(), n);
