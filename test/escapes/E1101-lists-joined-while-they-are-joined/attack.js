const source = () => {};
source.toString = () => "own";
const failing = () => {
  const list = [1];
  list.push({
    toString() {
      throw new RangeError("out");
    },
  });
  try {
    list.join();
  } catch {}
  return list;
};
tries(
  () => {
    // What was being joined when something was thrown is joined again.
    const list = failing();
    list[1] = source;
    return list.join() === "1,own" ? "nothing" : list.join();
  },
  () => {
    const a = [1];
    const b = [a, 2];
    a.push(b, a);
    return `${a.join()} ${b.join()} ${[a, b].join("-")}`;
  },
  () => {
    const list = [0, 1];
    Object.defineProperty(list, 0, { get: () => `<${list.join()}>` });
    return list.join();
  },
  () => {
    const list = [];
    list.push({ toString: () => `[${list.join()}${failing().length}${list.join()}]` }, list, 3);
    return list.join();
  },
  () => {
    let depth = 0;
    const list = [1, 2];
    const deeper = () => {
      depth++;
      [{ toString: deeper }].join();
      return "";
    };
    try {
      deeper();
    } catch {}
    return depth > 10 ? list.join() : "no depth";
  },
  () => {
    const list = [() => "secret of the text"];
    const nested = [[list], list];
    return /\$s_/.test(nested.join()) ? "ESCAPED" : "nothing";
  },
);
