class Mine extends Widget {}
for (const o of [new Mine(), new Widget(), widget]) {
  tries(
    () => o.evaluate("'ESCAPED'"),
    () => o.compile("return 'ESCAPED'")(),
    () => o.tools.evaluate("'ESCAPED'"),
    () => o.construct(o.compile, ["return 'ESCAPED'"])(),
    () => typeof o.extend(registry, { owner: "guest" }),
    () => typeof o.define(registry, "planted", { value: 1, enumerable: true }),
    () => typeof o.relink(registry, null),
    () => isChanged(),
    () => typeof o.each,
    () => [...o].length,
  );
}
