const changed = () => (list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED");
tries(
  () => { Uint8Array.prototype.set.call(list, [1]); return changed(); },
  () => { Array.prototype.concat.call(list).push("x"); return changed(); },
  () => { Array.prototype.flat.call(Object.create(list)); return changed(); },
  () => { const a = Object.create(list); Array.prototype.push.call(a, "x"); return changed(); },
  () => { list.length = 0; return changed(); },
  () => { [].__proto__.length = 0; return changed(); },
);
