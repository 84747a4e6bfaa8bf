const changed = () => (list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED");

const { push, unshift, fill, splice, pop } = Array.prototype;
tries(
  () => { ["ESCAPED"].forEach(push, list); return changed(); },
  () => { ["ESCAPED"].map(unshift, list); return changed(); },
  () => { new Map([[1, "ESCAPED"]]).forEach(push, list); return changed(); },
  () => { new Set(["ESCAPED"]).forEach(fill, list); return changed(); },
  () => { Array.from(["ESCAPED"], push, list); return changed(); },
  () => { [0].find(pop, list); return changed(); },
  () => { [0].flatMap(splice, list); return changed(); },
  () => { new Uint8Array(1).forEach(push, list); return changed(); },
  () => { [0].some(push.bind(list)); return changed(); },
  () => { "x".replace("x", push.bind(list)); return changed(); },
);
