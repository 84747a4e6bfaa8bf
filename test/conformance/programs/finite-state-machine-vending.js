const machine = {
  initial: "idle",
  context: { credit: 0 },
  states: {
    idle: { on: { COIN: { target: "paying", actions: [(c, e) => ({ ...c, credit: c.credit + e.value })] } } },
    paying: {
      entry: (c) => log("credit", c.credit),
      on: {
        COIN: { target: "paying", actions: [(c, e) => ({ ...c, credit: c.credit + e.value })] },
        SELECT: [
          {
            cond: (c, e) => c.credit >= e.price,
            target: "vending",
            actions: [(c, e) => ({ ...c, credit: c.credit - e.price, item: e.item })],
          },
          { target: "paying" },
        ],
        CANCEL: { target: "idle", actions: [(c) => ({ credit: 0 })] },
      },
    },
    vending: { entry: (c) => log("vend", c.item), on: { DONE: { target: "idle" } } },
  },
};
function interpret({ initial, context, states }) {
  let state = initial;
  const history = [];
  return {
    send(event) {
      const e = typeof event === "string" ? { type: event } : event;
      let t = states[state].on?.[e.type];
      if (!t) return this;
      if (Array.isArray(t)) t = t.find(({ cond }) => !cond || cond(context, e));
      for (const a of t.actions ?? []) context = a(context, e);
      history.push(`${state}->${t.target}`);
      state = t.target;
      states[state].entry?.(context);
      return this;
    },
    get state() {
      return state;
    },
    get context() {
      return context;
    },
    history,
  };
}
const vm1 = interpret(machine)
  .send({ type: "COIN", value: 50 })
  .send({ type: "SELECT", price: 80, item: "cola" })
  .send({ type: "COIN", value: 50 })
  .send({ type: "SELECT", price: 80, item: "cola" })
  .send("NOPE")
  .send("DONE");
log(vm1.state, vm1.context, vm1.history);
