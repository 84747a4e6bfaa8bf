const f = () => 0;
const roads = [
  () => f.constructor || 0,
  () => f.constructor && f.constructor,
  () => f.constructor ?? 0,
  () => (true ? f.constructor : 0),
  () => { let x; x ||= f.constructor; return x; },
  () => { let x = null; x ??= f.constructor; return x; },
  () => { let x = 1; x &&= f.constructor; return x; },
  () => { try { throw f.constructor; } catch (x) { return x; } },
  () => [...(function* () { yield f.constructor; })()][0],
  () => { switch (0) { default: return f.constructor; } },
  () => [f.constructor][0],
  () => ({ x: f.constructor }).x,
  () => ((s, x) => x)`${f.constructor}`,
  () => { for (const x of [f.constructor]) return x; },
  () => (class { static x = f.constructor; }).x,
];
for (const road of roads) tries(() => road()("return 'ESCAPED'")());
