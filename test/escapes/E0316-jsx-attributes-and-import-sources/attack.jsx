/** @jsxRuntime automatic */
/** @jsxImportSource node:fs */
const f = () => 0;
tries(
  () => <div {...f} constructor={1} __proto__={f} />.constructor.constructor("return 'ESCAPED'")(),
  () => <f.constructor />,
);
