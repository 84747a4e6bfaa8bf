// Three linked lists are compared by recursion over their lengths (Takeuchi's function on lists): deep recursion and
// pointer chasing through accessors.

class Cell {
  _next;
  constructor(head, next) {
    this.head = head;
    this._next = next;
  }
  get next() {
    return this._next;
  }
  static make(length) {
    return length === 0 ? null : new Cell(length, Cell.make(length - 1));
  }
  length() {
    return this._next === null ? 1 : 1 + this._next.length();
  }
}

class Comparison {
  _calls = 0;
  get calls() {
    return this._calls;
  }
  shorter(a, b) {
    let x = a;
    let y = b;
    while (y !== null) {
      if (x === null) return true;
      x = x.next;
      y = y.next;
    }
    return false;
  }
  tail(x, y, z) {
    this._calls += 1;
    if (!this.shorter(y, x)) return z;
    return this.tail(this.tail(x.next, y, z), this.tail(y.next, z, x), this.tail(z.next, x, y));
  }
}

function run(size) {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const comparison = new Comparison();
    sum += comparison.tail(Cell.make(12), Cell.make(8), Cell.make(4)).length() * 100000 + comparison.calls;
  }
  return sum;
}

run;
