tries(
  () => ping(),
  () => ping(),
  () => (turnBack(), ping()),
  () => (advance(10), ping()),
);
