const kinds = [() => 0, async () => 0, function* () {}, async function* () {}, class {}, Math.max, (() => 0).bind()];
for (const f of kinds) {
  const holder = Object.getPrototypeOf(f);
  tries(
    () => (holder.mark === "x" || f.mark2 === "x" ? "ESCAPED" : "first"),
    () => { holder.mark = "x"; return "set"; },
    () => { Object.defineProperty(f.__proto__, "mark2", { value: "x" }); return "set"; },
    () => { Reflect.getPrototypeOf(f).prototype.mark = "x"; return "set"; },
  );
}
