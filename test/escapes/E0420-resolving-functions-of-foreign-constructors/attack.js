const leak = (f) => { tries(() => f.constructor("return 'ESCAPED'")()); };
function C(executor) {
  leak(executor);
  executor((v) => v, (e) => e);
}
C.resolve = (v) => ({ then(...natives) { natives.forEach(leak); } });
for (const name of ["all", "allSettled", "any", "race"]) tries(() => (Promise[name].call(C, [1]), "called"));
tries(() => (Promise.resolve.call(C, 1), "called"), () => (Promise.reject.call(C, 1), "called"), () => (Reflect.apply(Promise.race, C, [[1]]), "called"));
new (class extends Promise { constructor(executor) { leak(executor); super(executor); } })((...natives) => natives.forEach(leak));
