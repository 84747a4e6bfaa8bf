// Balls that bounce in a box: many small objects, private numeric fields, one method called in a tight loop.

class Random {
  _seed = 74755;
  next() {
    this._seed = (this._seed * 1309 + 13849) & 65535;
    return this._seed;
  }
}

class Ball {
  _x;
  _y;
  _dx;
  _dy;
  constructor(random) {
    this._x = random.next() % 500;
    this._y = random.next() % 500;
    this._dx = (random.next() % 300) - 150;
    this._dy = (random.next() % 300) - 150;
  }
  move() {
    let bounced = false;
    this._x += this._dx;
    this._y += this._dy;
    if (this._x > 500) {
      this._x = 500;
      this._dx = 0 - Math.abs(this._dx);
      bounced = true;
    } else if (this._x < 0) {
      this._x = 0;
      this._dx = Math.abs(this._dx);
      bounced = true;
    }
    if (this._y > 500) {
      this._y = 500;
      this._dy = 0 - Math.abs(this._dy);
      bounced = true;
    } else if (this._y < 0) {
      this._y = 0;
      this._dy = Math.abs(this._dy);
      bounced = true;
    }
    return bounced;
  }
}

function run(size) {
  const random = new Random();
  const balls = [];
  for (let i = 0; i < 100; i++) balls.push(new Ball(random));
  let bounces = 0;
  for (let round = 0; round < size; round++) {
    for (const ball of balls) if (ball.move()) bounces += 1;
  }
  return bounces;
}

run;
