const tell = (v) => (Number(v) > 1e12 ? "ESCAPED" : "no clock");
const read = (d) => tell(Date.prototype.getTime.call(d));
tries(
  () => read(new (Date.bind(null))()),
  () => read(new (new Proxy(Date, {}))()),
  () => read(Reflect.construct(Date, [], class extends Date {})),
  () => read(Reflect.construct(Date, [], Array)),
  () => tell(Date.parse(Date())),
  () => tell(Date.parse(Date.apply(null, [1]))),
  () => tell(Date.parse(Reflect.apply(Date, {}, []))),
  () => tell(Reflect.get(Date, "now")()),
  () => tell(Object.getOwnPropertyDescriptor(Date, "now").value()),
  () => tell(new Date(0).constructor.now()),
  () => tell((class extends Date { static leak() { return super.now(); } }).leak()),
  () => tell(Temporal.Now.instant().epochMilliseconds),
  () => tell(Reflect.apply(Temporal.Now.instant, null, []).epochMilliseconds),
);
