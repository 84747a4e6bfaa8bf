// A proxy whose handler has no trap, but runs code when it is asked for one: the engine's own method is found behind it.
const secret = function () {
  return "marker";
};
const behind = (o, run) =>
  new Proxy(
    o,
    new Proxy(
      {},
      {
        get() {
          run();
          return undefined;
        },
      },
    ),
  );
const shows = (text) => (/marker|\$s_/.test(text) ? "ESCAPED" : "nothing");
tries(
  () => {
    let word = "a";
    const text = Object.create(String.prototype, { toString: { value: () => "text" } });
    const o = behind(text, () => (word = secret));
    o.x;
    return shows(o.concat(word));
  },
  () => {
    let word = "a";
    const o = { __proto__: behind(Object.create(String.prototype), () => (word = secret)), toString: () => "text" };
    return shows(o.concat(word));
  },
  () => {
    let word = "a";
    let again = "b";
    const o = { __proto__: behind(Object.create(String.prototype), () => (again = secret)), toString: () => "text" };
    return shows(o.concat(word, again) + again);
  },
);
