const fake = (extra) => Object.create(clerk, { allowed: { value: () => true }, ...extra });
tries(
  () => fake().issue(),
  () => fake().issue(undefined),
  () => fake().pattern({}),
  () => { let got; fake().callback((token) => { got = token; }); return got; },
);
