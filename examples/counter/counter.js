// CapPython's Counter. Whoever holds `counter` can count; nobody can set it back.
class Counter {
  _count = 0;
  increment(by = 1) {
    this._count += by;
    return this._count;
  }
  get value() {
    return this._count;
  }
}

const counter = new Counter();
counter.value;
