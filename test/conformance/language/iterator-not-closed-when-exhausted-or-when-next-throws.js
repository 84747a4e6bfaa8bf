const t = [];
const mk = (f) => ({
  [Symbol.iterator]() {
    return {
      next: f,
      return() {
        t.push("ret");
        return {};
      },
    };
  },
});
const [a] = mk(() => ({ done: true }));
try {
  const [b] = mk(() => {
    throw 1;
  });
} catch (e) {
  t.push("e" + e);
}
const [...r] = mk(() => ({ done: true }));
try {
  const [c] = mk(() => ({
    get value() {
      throw 2;
    },
    done: false,
  }));
} catch (e) {
  t.push("e" + e);
}
try {
  const [c] = mk(() => ({
    get done() {
      throw 3;
    },
  }));
} catch (e) {
  t.push("e" + e);
}
try {
  const [c] = mk(() => 5);
} catch (e) {
  t.push(e.name);
}
log(t.join());
