const bait = { [Symbol.iterator]: () => ({ next: () => ({ get done() { return false; }, get value() { return (() => 0).constructor; } }), return: () => ({}) }) };
tries(
  () => { for (const f of bait) return f("return 'ESCAPED'")(); },
  () => { const [f] = bait; return f("return 'ESCAPED'")(); },
  () => { const [f] = { [Symbol.iterator]: () => ({ next: () => ({ done: false, value: Object.getPrototypeOf(() => 0).constructor }) }) }; return f("return 'ESCAPED'")(); },
  () => { const [f] = { [Symbol.iterator]: () => { const it = () => 0; it.next = () => ({ done: false, value: it["constr" + "uctor"] }); return it; } }; return f("return 'ESCAPED'")(); },
  () => { const [{ value: f }] = [{ get value() { return (() => 0)["constr" + "uctor"]; } }]; return f("return 'ESCAPED'")(); },
);
