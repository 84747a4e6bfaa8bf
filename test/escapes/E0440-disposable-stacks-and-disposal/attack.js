const D = globalThis["Disposable" + "Stack"], A = globalThis["AsyncDisposable" + "Stack"];
const dispose = Symbol.dispose ?? Symbol("none");
tries(
  () => { let self; new D().defer(function () { self = this; }); return self?.constructor.constructor("return 'ESCAPED'")() ?? "none"; },
  () => new D().move().constructor.constructor("return 'ESCAPED'")(),
  () => D.prototype[dispose].constructor("return 'ESCAPED'")(),
  () => Object.getOwnPropertyDescriptor(D.prototype, "disposed").get.constructor("return 'ESCAPED'")(),
  () => { D.prototype.mark = 1; return D.prototype.mark === 1 ? "ESCAPED" : "kept"; },
  () => { const s = new D(); let v; s.adopt(1, (x) => { v = x; }); s.dispose(); return v === 1 ? "kept" : "ESCAPED"; },
  () => new A().disposeAsync().constructor.constructor("return 'ESCAPED'")(),
  () => { const s = new D(); s.defer(() => { throw 1; }); s.defer(() => { throw 2; }); try { s.dispose(); } catch (e) { return e.constructor.constructor("return 'ESCAPED'")(); } },
);
