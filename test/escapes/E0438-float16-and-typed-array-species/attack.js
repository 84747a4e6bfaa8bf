const kinds = [Uint8Array, Float64Array, globalThis["Float16" + "Array"] ?? Int8Array];
const key = Symbol.species;
for (const K of kinds) {
  tries(
    () => { class S extends K { static get [key]() { return function () { return safe; }; } } new S(3).map((v) => v); return safe.open() === "locked" ? "kept" : "ESCAPED"; },
    () => { const t = new K(3); t.constructor = { [key]: function () { return safe; } }; t.slice(); return "kept"; },
    () => { const t = new K(3); Object.defineProperty(t, "constructor", { get: () => ({ [key]: function () { return Array.prototype; } }) }); t.filter(() => true); return "kept"; },
    () => { K.from.call(function () { return safe; }, [1]); return "kept"; },
    () => { K.of.call(function () { return safe; }, 1); return "kept"; },
    () => K.from([1], function () { return this; })[0] === K ? "ESCAPED" : "kept",
    () => Object.getPrototypeOf(K).constructor("return 'ESCAPED'")(),
  );
}
