const F = (f) => f.constructor("return 'ESCAPED'")();

tries(
  () => F(host.sent.constructor),
  () => F(host.sent.callee),
  () => F(host.sent[1].constructor),
  () => F(host.sent[Symbol.iterator]),
  () => F([...host.sent].pop().constructor),
  () => F(Array.from(host.sent, (v) => v).pop().constructor),
  () => F(host.boxed.constructor),
  () => F(host.boxed.valueOf),
  () => F(host.weak.get(host.object).constructor),
  () => F(host.weak.constructor),
  () => { host.weak.set(host.object, { v: "ESCAPED" }); return host.weak.get(host.object).v; },
  () => { host.weak.delete(host.object); return host.weak.has(host.object) ? "kept" : "ESCAPED"; },
  () => { WeakMap.prototype.set.call(host.weak, host.object, { v: "ESCAPED" }); return host.weak.get(host.object).v; },
  () => F(host.reference.deref().constructor),
  () => F(host.reference.deref.constructor),
  () => F(host.thenable.then.constructor),
  () => F(host.emitter.on.prototype?.constructor ?? host.emitter.on),
);
host.thenable.then(function (v) { tries(() => F(v.constructor), () => F((this ?? v).constructor)); });
Promise.resolve(host.thenable).then((v) => tries(() => F(v.constructor)));
