const f = ({ a, b = a } = {}, [c, ...d] = [1, 2], ...[e, { length }]) => [a, b, c, d, e, length];
log(f({ a: 1 }, undefined, 3, "four"), f({ a: 1, b: 2 }, [5], 6, [7]));
class K {
  constructor({ x = 1, y } = {}) {
    this.x = x;
    this.y = y;
  }
  set p([a, b]) {
    this.ab = a + b;
  }
  static s({ z }) {
    return z;
  }
}
const k = new K({ y: 2 });
k.p = [1, 2];
log(k.x, k.y, k.ab, K.s({ z: 3 }));
const g = async ({ a }) => a;
g({ a: 1 }).then((v) => log(v));
g(null).catch((e) => log(e.name));
function* gen([a] = null) {
  yield a;
}
try {
  gen();
  log("no");
} catch (e) {
  log(e.name);
}
log([...gen([4])]);
