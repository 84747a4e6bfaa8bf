const heir = Object.create(kinds, { allowed: { value: () => true } });
const done = (value) => escaped(value);
const failed = (error) => escaped(error.name);
tries(
  () => heir.generate().next().value,
  () => heir.arrow()(),
  () => heir.nested(),
);
(async () => heir.wait())().then(done, failed);
(async () => (await heir.stream().next()).value)().then(done, failed);
