// Places n queens by backtracking and counts the solutions: private boolean arrays behind predicate methods.

class Board {
  _size;
  _rows;
  _up;
  _down;
  _solutions = 0;
  constructor(size) {
    this._size = size;
    this._rows = new Array(size).fill(true);
    this._up = new Array(2 * size).fill(true);
    this._down = new Array(2 * size).fill(true);
  }
  get solutions() {
    return this._solutions;
  }
  free(row, column) {
    return this._rows[row] && this._up[column + row] && this._down[column - row + this._size];
  }
  mark(row, column, value) {
    this._rows[row] = value;
    this._up[column + row] = value;
    this._down[column - row + this._size] = value;
  }
  place(column) {
    if (column === this._size) {
      this._solutions += 1;
      return;
    }
    for (let row = 0; row < this._size; row++) {
      if (this.free(row, column)) {
        this.mark(row, column, false);
        this.place(column + 1);
        this.mark(row, column, true);
      }
    }
  }
}

function run(size) {
  const board = new Board(size);
  board.place(0);
  return board.solutions;
}

run;
