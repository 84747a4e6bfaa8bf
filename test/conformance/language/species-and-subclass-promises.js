// @await
class P extends Promise {
  constructor(e) {
    super(e);
    this.tag = "P";
  }
}
const p = new P((r) => r(1));
const q = p.then((v) => v + 1);
(async () => [
  q instanceof P,
  q.tag,
  await q,
  P.resolve(1) instanceof P,
  P.all([1]) instanceof P,
  P.reject(1).catch(() => 1) instanceof P,
  p.finally(() => {}) instanceof P,
  (async () => {})() instanceof P,
  Promise.resolve(p) === p,
  P.resolve(Promise.resolve()) instanceof P,
])();
