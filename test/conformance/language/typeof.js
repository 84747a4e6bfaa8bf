log(
  typeof undefined,
  typeof null,
  typeof 1,
  typeof 1n,
  typeof "",
  typeof Symbol(),
  typeof {},
  typeof (() => {}),
  typeof class {},
  typeof undeclared,
  typeof Math,
  typeof Object,
);
try {
  typeof tdz;
  let tdz;
} catch (e) {
  log(e.name);
}
