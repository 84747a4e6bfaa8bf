const e = new Error("m", { cause: { c: 1 } });
log(
  e.message,
  e.cause,
  Object.keys(e),
  String(e),
  Object.prototype.hasOwnProperty.call(e, "message"),
  e.name,
  Object.hasOwn(e, "name"),
  Object.getOwnPropertyDescriptor(e, "message"),
  new Error().message,
  Object.hasOwn(new Error(), "message"),
  Object.hasOwn(new Error("x", {}), "cause"),
  Object.hasOwn(new Error("x", { cause: undefined }), "cause"),
  Error("call") instanceof Error,
  new TypeError("t") instanceof Error,
  TypeError.prototype.name,
  Object.getPrototypeOf(TypeError) === Error,
  Error.prototype.toString.call({ name: "N", message: "M" }),
  Error.prototype.toString.call({}),
  Error.prototype.toString.call({ name: "", message: "only" }),
  Error.length,
  AggregateError.length,
);
for (const C of [EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError]) {
  const x = new C("q");
  log(
    x.name,
    x instanceof C,
    String(x),
    x.constructor === C,
    C.name,
    C.length,
    Object.prototype.toString.call(x),
  );
}
const a = new AggregateError([1, new Error("i")], "agg", { cause: 5 });
log(a.errors, a.message, a.cause, a.name);
const n = new Error("x");
n.name = "Custom";
log(String(n));
try {
  throw Object.assign(new Error("w"), { code: "E" });
} catch (x) {
  log(x.code, typeof x.stack);
}
try {
  Error.prototype.toString.call(1);
} catch (x) {
  log(x.name);
}
try {
  null.f();
} catch (x) {
  log(x instanceof TypeError, x.name, typeof x.message);
}
try {
  undefinedVar;
} catch (x) {
  log(x instanceof ReferenceError);
}
try {
  decodeURIComponent("%");
} catch (x) {
  log(x instanceof URIError);
}
try {
  new RegExp("[");
} catch (x) {
  log(x instanceof SyntaxError);
}
