// The towers of Hanoi on piles of linked discs: recursion, private arrays, exceptions that are never thrown.

class Disc {
  _below = null;
  constructor(size) {
    this.size = size;
  }
  get below() {
    return this._below;
  }
  put(below) {
    this._below = below;
  }
}

class Towers {
  _piles = [null, null, null];
  _moves = 0;
  get moves() {
    return this._moves;
  }
  push(disc, pile) {
    const top = this._piles[pile];
    if (top !== null && disc.size >= top.size) throw new Error("a disc cannot lie on a smaller one");
    disc.put(top);
    this._piles[pile] = disc;
  }
  pop(pile) {
    const top = this._piles[pile];
    if (top === null) throw new Error("no disc on this pile");
    this._piles[pile] = top.below;
    top.put(null);
    return top;
  }
  move(count, from, to) {
    if (count === 1) {
      this.push(this.pop(from), to);
      this._moves += 1;
      return;
    }
    const other = 3 - from - to;
    this.move(count - 1, from, other);
    this.move(1, from, to);
    this.move(count - 1, other, to);
  }
}

function run(size) {
  const towers = new Towers();
  for (let disc = size; disc >= 1; disc--) towers.push(new Disc(disc), 0);
  towers.move(size, 0, 1);
  return towers.moves;
}

run;
