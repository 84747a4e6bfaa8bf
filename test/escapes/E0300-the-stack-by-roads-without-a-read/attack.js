const reveals = (text) => (/\n\s+at |node:|file:/.test(String(text)) ? "ESCAPED" : "hidden");
const err = () => { try { decodeURIComponent("%"); } catch (error) { return error; } };
const shown = (e) => Object.defineProperty(e, "stack", { enumerable: true });
tries(
  () => { const { a: { stack } } = { a: err() }; return reveals(stack); },
  () => { const [{ stack }] = [err()]; return reveals(stack); },
  () => { for (const [{ stack }] of [[err()]]) return reveals(stack); },
  () => { try { throw { e: err() }; } catch ({ e: { stack } }) { return reveals(stack); } },
  () => reveals(((...[{ stack }]) => stack)(err())),
  () => { const box = {}; ({ a: { stack: box.s } } = { a: err() }); return reveals(box.s); },
  () => { const { ...rest } = shown(err()); return reveals(rest.stack); },
  () => reveals(JSON.stringify(err(), ["stack"])),
  () => reveals(JSON.stringify(Object.create(err()), ["stack"])),
  () => reveals(JSON.stringify({ a: err() }, ["a", "stack"])),
  () => reveals({ ...shown(err()) }.stack),
  () => reveals(Object.assign({}, shown(err())).stack),
  () => reveals(Object.entries(shown(err())).join()),
  () => reveals(new Proxy(err(), {}).stack),
  () => reveals(Object.getOwnPropertyDescriptor(new Proxy(err(), {}), "stack").value),
  () => reveals(Object.values(Object.getOwnPropertyDescriptors(new Proxy(err(), {}))).map((d) => d.value).join()),
  () => { const e = err(); Object.defineProperty(new Proxy(e, {}), "stack", { enumerable: true }); return reveals({ ...e }.stack); },
  () => { const p = new Proxy(err(), {}); Object.defineProperty(p, "stack", { enumerable: true }); return reveals(JSON.stringify(p)); },
  () => reveals(Object.freeze(err()).stack),
  () => { const e = Object.setPrototypeOf(err(), null); return reveals(e.stack); },
  () => { class E extends Error { constructor() { super("x"); const { a: { stack } } = { a: this }; this.copy = stack; } } return reveals(new E().copy); },
  () => { class E extends Error { m() { return super["st" + "ack"]; } } return reveals(new E("x").m()); },
);
