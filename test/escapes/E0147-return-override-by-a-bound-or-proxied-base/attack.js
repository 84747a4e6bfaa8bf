function Base(o) { return o; }
const key = "_sec" + "ret";
const bases = [Base.bind(null), new Proxy(Base, {}), new Proxy(class {}, { construct: (target, [o]) => o }), Object.assign(Base, {})];
for (const B of bases) tries(() => new (class extends B { stolen = this[key]; })(account).stolen);
tries(
  () => Reflect.construct(class extends Base { stolen = this[key]; }, [account], Account).stolen,
  () => Reflect.construct(class extends Base { stolen = this[key]; }, [account], Object).stolen,
);
