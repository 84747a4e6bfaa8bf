const changed = () => (list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED");
tries(
  () => { class E extends Array {} Object.defineProperty([E][0], Symbol.species, { value: function () { return list; } }); new E("a").map((x) => x); return changed(); },
  () => { const E = class extends Array {}; E.of.call(function () { return list; }, "ESCAPED"); return changed(); },
  () => { class E extends Uint8Array {} E.from.call(function () { return list; }, [1]); return changed(); },
  () => { Uint8Array.of.call(function () { return list; }, 1); return changed(); },
  () => { class P extends Promise {} P.all.call(function (ex) { ex((v) => { list[0] = v; }, () => 0); return list; }, []); return changed(); },
);
