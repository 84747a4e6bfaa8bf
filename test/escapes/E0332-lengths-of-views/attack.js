const list = host.object.list;
const kept = () => (list.length === 2 && list[0] === 1 ? "kept" : "ESCAPED");
tries(
  () => { list.length = 0; return kept(); }, () => { Array.prototype.push.call(list, 1); return kept(); }, () => { Array.prototype.splice.call(list, 0, 1); return kept(); },
  () => { Object.defineProperty(list, "length", { value: 0 }); return kept(); }, () => { Reflect.set(list, "0", 9); return kept(); }, () => { list.sort(() => -1); return kept(); },
  () => { list.copyWithin(0, 1); return kept(); }, () => { Reflect.deleteProperty(list, "0"); return kept(); }, () => { [list[0]] = [9]; return kept(); }, () => { list.fill(9); return kept(); },
  () => (Array.isArray(list) ? kept() : "ESCAPED"), () => { Object.assign(list, [9, 9]); return kept(); }, () => { ({ x: list[0] } = { x: 9 }); return kept(); },
);
