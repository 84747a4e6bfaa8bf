const defineMachine = ({ initial, context = {}, states }) => {
  for (const [name, { on = {} }] of Object.entries(states)) for (const [event, t] of Object.entries(on)) {
    const target = typeof t === "string" ? t : t.target;
    if (target && !(target in states)) throw new Error(`${name}.${event} → unknown ${target}`);
  }
  return class Machine {
    static initial = initial;
    #state = initial;
    #context = structuredCopy(context);
    #listeners = new Set();
    get state() { return this.#state; }
    get context() { return this.#context; }
    subscribe(fn) { this.#listeners.add(fn); return () => this.#listeners.delete(fn); }
    can(event) { return event in (states[this.#state].on ?? {}); }
    send(event, payload) {
      const def = states[this.#state].on?.[event];
      if (def === undefined) throw new Error(`${event} is not allowed in ${this.#state}`);
      const { target = this.#state, guard, action } = typeof def === "string" ? { target: def } : def;
      if (guard && !guard(this.#context, payload)) return this;
      states[this.#state].exit?.(this.#context);
      const from = this.#state;
      this.#state = target;
      const patch = action?.(this.#context, payload);
      if (patch) this.#context = { ...this.#context, ...patch };
      states[target].entry?.(this.#context);
      for (const fn of this.#listeners) fn({ from, to: target, event });
      return this;
    }
  };
};
function structuredCopy(value) {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (value && typeof value === "object") return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, structuredCopy(v)]));
  return value;
}
const visits = [];
const Order = defineMachine({
  initial: "cart",
  context: { items: [], paid: 0 },
  states: {
    cart: { on: { add: { action: ({ items }, item) => ({ items: [...items, item] }) }, checkout: { target: "payment", guard: (c) => c.items.length > 0 } } },
    payment: { entry: (c) => visits.push(`due ${total(c)}`), on: { pay: { target: "shipped", guard: (c, sum) => c.paid + sum >= total(c), action: (c, sum) => ({ paid: c.paid + sum }) }, cancel: "cancelled" }, exit: () => visits.push("leave payment") },
    shipped: { entry: () => visits.push("ship"), on: { deliver: "done", lose: "cancelled" } },
    done: {}, cancelled: {},
  },
});
function total({ items }) { return items.reduce((s, { price, qty = 1 }) => s + price * qty, 0); }
class LoggedOrder extends Order {
  _trail = [];
  constructor() { super(); this.subscribe(({ from, to, event }) => this._trail.push(`${from}-${event}->${to}`)); }
  get trail() { return this._trail.join("; "); }
  send(event, payload) { if (event === "pay" && typeof payload !== "number") throw new TypeError("pay with a number"); return super.send(event, payload); }
}
const order = new LoggedOrder();
order.send("checkout");
log(order.state, order.can("pay"), order.can("toString"));
order.send("add", { price: 10, qty: 2 }).send("add", { price: 5 }).send("checkout");
order.send("pay", 10);
log(order.state, order.context);
try { order.send("pay", "25"); } catch (e) { log(e.name, e.message); }
order.send("pay", 25).send("deliver");
try { order.send("deliver"); } catch (e) { log(e.message); }
log(order.trail, visits, Order.initial, LoggedOrder.initial, order instanceof Order);
try { defineMachine({ initial: "a", states: { a: { on: { x: "b" } } } }); } catch (e) { log(e.message); }
log(new Order().context, Order.name);
