const t = [];
const it = () => ({
  [Symbol.iterator]() {
    return this;
  },
  next() {
    t.push("n");
    return { value: 1, done: false };
  },
  return(v) {
    t.push("ret" + v);
    return {};
  },
});
const [a, b] = it();
const [] = it();
const [, ,] = it();
log(t.join());
