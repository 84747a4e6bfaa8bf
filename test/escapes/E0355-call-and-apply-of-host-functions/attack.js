const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const f = host.identity;
tries(
  () => run(f.call), () => run(f.call(null, {})), () => run(f.apply(f, [{}])), () => run(f.bind(f)), () => run(Function.prototype.call.call(f, null, f)), () => run(Reflect.apply(f, undefined, [f])), () => f.caller ?? "none", () => f.arguments ?? "none",
  () => { f.marked = "ESCAPED"; return f.marked; }, () => run(f.prototype ?? f), () => new f({}) && "made", () => Reflect.construct(f, [{}]) && "made", () => Reflect.construct(Object, [], f) && "made", () => { class A extends f {} return "extended"; }, () => f instanceof f,
);
