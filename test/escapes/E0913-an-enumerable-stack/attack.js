const shows = (v) => (typeof v === "string" ? (/\n\s+at |\.js|\.ts|node:/.test(v) ? "ESCAPED" : "kept") : v === undefined || v === 1 ? "kept" : "ESCAPED");
const made = () => { try { null.x; } catch (error) { return error; } };
const errors = [() => new Error("x"), () => new (class extends TypeError {})("x"), made, () => Reflect.construct(Error, ["x"], class {}), () => Reflect.construct(Error, [], class { get [Symbol.toStringTag]() { return "Object"; } }), () => Object.assign(new AggregateError([]), { name: 1 })];
for (const make of errors) {
  tries(
    () => shows(Object.defineProperty(make(), "stack", { enumerable: true }).stack),
    () => shows(Object.defineProperties(make(), { stack: { enumerable: true } }).stack),
    () => { const e = make(); Reflect.defineProperty(e, "stack", { enumerable: true }); return shows(e.stack); },
    () => { const e = make(); Reflect.defineProperty(e, ["stack"], { enumerable: true }); return shows(e["st" + "ack"]); },
    () => shows({ ...Object.defineProperty(make(), "stack", { enumerable: true }) }.stack),
    () => shows(Object.assign({}, Object.defineProperty(make(), "stack", { enumerable: true })).stack),
    () => { const { ...rest } = Object.defineProperty(make(), "stack", { enumerable: true }); return shows(rest.stack); },
    () => { const { ["name"]: n, ...rest } = Object.defineProperty(make(), "stack", { enumerable: true }); return shows(rest.stack); },
    () => shows(Object.values(Object.defineProperty(make(), "stack", { enumerable: true })).find((v) => /x|Error/.test(v))),
    () => shows(JSON.stringify(Object.defineProperty(make(), "stack", { enumerable: true }))),
    () => shows(Object.create(make()).stack),
    () => shows(Object.create(Object.create(make()), { name: { value: 1 } }).stack),
    () => shows(Object.freeze(make()).stack),
    () => shows(Object.setPrototypeOf(make(), null).stack),
    () => shows(Object.setPrototypeOf(make(), Array.prototype).stack),
    () => shows(new Proxy(make(), {}).stack),
    () => { class E extends (function () { return make(); }) { stack = this.stack; } return shows(new E().stack); },
    () => { class E extends (function () { return make(); }) { own = super.stack; } return shows(new E().own ?? 1); },
    () => { const e = make(); for (const k in Object.defineProperty(e, "stack", { enumerable: true })) if (k === "stack") return shows(e[k]); return "kept"; },
    () => { const e = make(); const { stack } = e; return shows(stack); },
    () => { const e = make(); e.stack += ""; return shows(e.stack); },
    () => { const o = {}; Error.captureStackTrace(o); return shows(Object.defineProperty(o, "stack", { enumerable: true }).stack); },
  );
}
tries(() => { const o = { stack: 1 }; return shows(o.stack); }, () => shows(Object.create({ stack: 1 }).stack), () => shows({ get stack() { return 1; } }.stack), () => shows("text".stack), () => { const f = () => 1; f.stack = 1; return shows(f.stack); });
