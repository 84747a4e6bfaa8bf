// @await
class Q {
  items = [];
  waiting = [];
  push(v) {
    const w = this.waiting.shift();
    if (w) w({ value: v, done: false });
    else this.items.push(v);
  }
  close() {
    for (const w of this.waiting) w({ done: true });
    this.closed = true;
  }
  next() {
    if (this.items.length) return Promise.resolve({ value: this.items.shift(), done: false });
    if (this.closed) return Promise.resolve({ done: true });
    return new Promise((r) => this.waiting.push(r));
  }
  [Symbol.asyncIterator]() {
    return this;
  }
}
const q = new Q();
(async () => {
  for (let i = 0; i < 4; i++) {
    await null;
    q.push(i);
  }
  q.close();
})();
(async () => {
  const out = [];
  for await (const v of q) out.push(v);
  return out;
})();
