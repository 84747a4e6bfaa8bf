const species = {
  [Symbol.species]: function () {
    escaped("ESCAPED");
    return {};
  },
};
tries(
  () => {
    const list = [1];
    Object.setPrototypeOf(new Proxy(list, {}), { __proto__: Array.prototype, constructor: species });
    return typeof list.map((x) => x);
  },
  () => {
    const list = [1];
    new Proxy(list, {}).__proto__ = { __proto__: Array.prototype, constructor: species };
    return typeof list.slice();
  },
);
