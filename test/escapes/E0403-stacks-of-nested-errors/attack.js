const made = () => { try { null.x; } catch (error) { return error; } };
const tell = (text) => (/:\d+:\d+/.test(String(text)) ? "ESCAPED" : "no frames");
tries(
  () => tell(new Error("x", { cause: made() }).cause.stack),
  () => tell(new AggregateError([made()]).errors[0].stack),
  () => tell(Object.getOwnPropertyDescriptor(made(), "stack").value),
  () => tell(Reflect.get(made(), "stack")),
  () => tell(Object.entries(Object.getOwnPropertyDescriptors(made())).map(([, d]) => d.value).join()),
  () => tell(Object.assign(Object.create(null), { e: made() }).e["st" + "ack"]),
  () => { const { stack } = made(); return tell(stack); },
  () => { const { ...copy } = made(); return tell(copy.stack); },
  () => tell(new Proxy(made(), {}).stack),
  () => tell(Object.create(made()).stack),
);
Promise.any([Promise.reject(made())]).catch((error) => escaped(tell(error.errors[0].stack)));
