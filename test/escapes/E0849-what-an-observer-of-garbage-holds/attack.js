const F = (f) => f.constructor("return 'ESCAPED'")();

const own = { a: 1 };
const registry = new FinalizationRegistry(function () {});
tries(
  () => F(new WeakRef(own).deref().constructor),
  () => F(new WeakRef(hostBytes).deref().constructor),
  () => F(WeakRef.prototype.deref.constructor),
  () => F(registry.constructor.constructor),
  () => F(registry.register.constructor),
  () => new WeakRef(Math).deref() === Math ? "the stand-in" : "ESCAPED",
  () => F(new (class extends WeakRef { get x() { return super.deref; } })(own).x.constructor),
  () => registry.register(own, own),
  () => registry.unregister({}) === false && "nothing",
  () => F(Object.getPrototypeOf(WeakRef.prototype).constructor.constructor),
  () => Reflect.construct(WeakRef, [own], Map).deref?.() === own ? "own" : "none",
);
