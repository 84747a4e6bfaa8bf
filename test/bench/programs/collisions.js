// Aircraft on crossing routes are sorted into a grid of cells, and pairs that come too near are found frame by frame, in the
// manner of the CD benchmark: vectors as small immutable instances, a Map of cells, closures in loops.

class Vector {
  constructor(x, y, z) {
    this.x = x;
    this.y = y;
    this.z = z;
  }
  plus(other) {
    return new Vector(this.x + other.x, this.y + other.y, this.z + other.z);
  }
  minus(other) {
    return new Vector(this.x - other.x, this.y - other.y, this.z - other.z);
  }
  times(factor) {
    return new Vector(this.x * factor, this.y * factor, this.z * factor);
  }
  dot(other) {
    return this.x * other.x + this.y * other.y + this.z * other.z;
  }
  squaredLength() {
    return this.dot(this);
  }
}

class Aircraft {
  constructor(sign, from, speed) {
    this.sign = sign;
    this._from = from;
    this._speed = speed;
  }
  positionAt(time) {
    return this._from.plus(this._speed.times(time));
  }
}

class Motion {
  constructor(sign, start, end) {
    this.sign = sign;
    this.start = start;
    this.end = end;
  }
  /** The least squared distance of two aircraft that move in straight lines during the frame. */
  nearest(other) {
    const apart = this.start.minus(other.start);
    const change = this.end.minus(this.start).minus(other.end.minus(other.start));
    const square = change.squaredLength();
    const moment = square === 0 ? 0 : Math.min(1, Math.max(0, -apart.dot(change) / square));
    return apart.plus(change.times(moment)).squaredLength();
  }
}

class Grid {
  constructor(side) {
    this._side = side;
    this._cells = new Map();
  }
  _add(column, row, motion) {
    const key = column * 4096 + row;
    const cell = this._cells.get(key);
    if (cell === undefined) this._cells.set(key, [motion]);
    else cell.push(motion);
  }
  enter(motion) {
    const left = Math.floor(Math.min(motion.start.x, motion.end.x) / this._side);
    const right = Math.floor(Math.max(motion.start.x, motion.end.x) / this._side);
    const low = Math.floor(Math.min(motion.start.y, motion.end.y) / this._side);
    const high = Math.floor(Math.max(motion.start.y, motion.end.y) / this._side);
    for (let column = left; column <= right; column++) {
      for (let row = low; row <= high; row++) this._add(column, row, motion);
    }
  }
  eachCrowd(visit) {
    this._cells.forEach((cell) => {
      if (cell.length > 1) visit(cell);
    });
  }
}

class Detector {
  constructor(radius) {
    this._limit = radius * radius;
    this._side = radius * 6;
    this._last = new Map();
  }
  frame(aircraft, time) {
    const grid = new Grid(this._side);
    for (const each of aircraft) {
      const end = each.positionAt(time);
      const start = this._last.get(each.sign);
      this._last.set(each.sign, end);
      grid.enter(new Motion(each.sign, start === undefined ? end : start, end));
    }
    const seen = new Set();
    grid.eachCrowd((cell) => {
      for (let i = 0; i < cell.length; i++) {
        for (let j = i + 1; j < cell.length; j++) {
          const [a, b] = cell[i].sign < cell[j].sign ? [cell[i], cell[j]] : [cell[j], cell[i]];
          if (a.nearest(b) < this._limit) seen.add(a.sign * 4096 + b.sign);
        }
      }
    });
    return seen;
  }
}

function run(size) {
  let seed = 49734321;
  const random = (limit) => {
    seed = (seed * 1309 + 13849) & 65535;
    return seed % limit;
  };
  const aircraft = [];
  for (let sign = 0; sign < size; sign++) {
    const from = new Vector(random(1000), random(1000), 500 + random(40));
    aircraft.push(new Aircraft(sign, from, new Vector(random(21) - 10, random(21) - 10, 0)));
  }
  const detector = new Detector(12);
  let checksum = size;
  for (let time = 0; time < 20; time++) {
    for (const pair of detector.frame(aircraft, time)) checksum = (checksum * 31 + pair) | 0;
  }
  return checksum;
}
run;
