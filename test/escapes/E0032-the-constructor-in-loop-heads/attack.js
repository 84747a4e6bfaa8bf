tries(
  () => { for (const { constructor: Compile } of [() => 0]) return Compile("return 'ESCAPED'")(); },
  () => { for (const { constructor: { constructor: Compile } } = ""; ; ) return Compile("return 'ESCAPED'")(); },
  () => { let Late; for ({ constructor: Late } of [() => 0]) return Late("return 'ESCAPED'")(); },
  () => { for (const [, { constructor: Compile }] of new Map([[0, () => 0]])) return Compile("return 'ESCAPED'")(); },
);
