const value = { toString: () => "x" };
const quiet = (road) => {
  try {
    road();
  } catch (error) {
    escaped(error.name);
  }
};
quiet(() => console.log(value, () => {}, Symbol("s"), 1n, null));
quiet(() => console.log.call(value, value));
quiet(() => Reflect.apply(console.log, value, [value, value]));
quiet(() => [value].forEach(console.log));
quiet(() => console.dir(value, value));
quiet(() => console.table(value, value));
quiet(() => console.trace(value));
escaped(hasGotObjects());
