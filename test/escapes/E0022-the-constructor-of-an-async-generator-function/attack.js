(async function* () {}).constructor("yield 'ESCAPED'")().next().then((r) => escaped(r.value));
