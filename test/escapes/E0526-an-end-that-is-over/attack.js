tries(
  () => temporary(),
  () => (advance(20), temporary()),
  () => (advance(-20), temporary()),
  () => temporary(),
);
