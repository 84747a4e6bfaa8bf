const made = (name) => (Object.hasOwn(globalThis, name) ? "ESCAPED" : "kept");
tries(
  () => { [first] = [1]; return made("first"); },
  () => { ({ a: second } = { a: 1 }); return made("second"); },
  () => { for (third of [1]) ; return made("third"); },
  () => { for (fourth in { a: 1 }) ; return made("fourth"); },
  () => { [...fifth] = [1]; return made("fifth"); },
);
