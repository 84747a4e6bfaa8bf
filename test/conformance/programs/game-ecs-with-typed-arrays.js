class Pool {
  #free = []; #next = 0;
  constructor(capacity, fields) { this.capacity = capacity; this.alive = new Uint8Array(capacity); for (const [name, Type] of Object.entries(fields)) this[name] = new Type(capacity); }
  spawn(values) { const id = this.#free.pop() ?? this.#next++; if (id >= this.capacity) throw new RangeError("pool is full"); this.alive[id] = 1; for (const k in values) this[k][id] = values[k]; return id; }
  kill(id) { if (this.alive[id]) { this.alive[id] = 0; this.#free.push(id); } }
  *[Symbol.iterator]() { for (let i = 0; i < this.#next; i++) if (this.alive[i]) yield i; }
  get count() { return this.alive.reduce((a, b) => a + b, 0); }
}
class World {
  static GRAVITY = -10;
  #systems = []; time = 0;
  constructor() { this.bodies = new Pool(64, { x: Float64Array, y: Float64Array, vx: Float32Array, vy: Float32Array, kind: Uint8Array, hp: Int16Array }); this.events = []; }
  system(name, f, { every = 1 } = {}) { this.#systems.push({ name, f, every, runs: 0 }); return this; }
  step(dt) { this.time++; for (const s of this.#systems) if (this.time % s.every === 0) { s.f(this.bodies, dt, this); s.runs++; } }
  emit(type, data) { this.events.push({ type, at: this.time, ...data }); }
  get report() { return this.#systems.map(({ name, runs }) => `${name}=${runs}`).join(" "); }
}
const KIND = Object.freeze({ BALL: 1, BOMB: 2, 1: "BALL", 2: "BOMB" });
const move = ({ x, y, vx, vy, alive, capacity }, dt) => { for (let i = 0; i < capacity; i++) { if (!alive[i]) continue; vy[i] += World.GRAVITY * dt; x[i] += vx[i] * dt; y[i] += vy[i] * dt; } };
function bounce(b, _dt, world) { for (const i of b) if (b.y[i] < 0) { b.y[i] *= -1; b.vy[i] = -b.vy[i] * 0.5; b.hp[i] -= 1; if (b.hp[i] <= 0) { b.kill(i); world.emit("died", { id: i, kind: KIND[b.kind[i]] }); } } }
function collide(b, _dt, world) {
  const ids = [...b];
  outer: for (let p = 0; p < ids.length; p++) for (let q = p + 1; q < ids.length; q++) {
    const [i, j] = [ids[p], ids[q]], dx = b.x[i] - b.x[j], dy = b.y[i] - b.y[j];
    if (dx * dx + dy * dy >= 0.25) continue;
    [b.vx[i], b.vx[j]] = [b.vx[j], b.vx[i]];
    ({ [i]: b.vy[i], [j]: b.vy[j] } = { [i]: b.vy[j], [j]: b.vy[i] });
    if (b.kind[i] + b.kind[j] === KIND.BALL + KIND.BOMB) { b.kill(i); b.kill(j); world.emit("boom", { pair: [i, j].sort((m, n) => m - n) }); continue outer; }
  }
}
const world = new World().system("move", move).system("bounce", bounce).system("collide", collide, { every: 2 });
let seed = 7; const rnd = () => ((seed = (seed * 16807) % 2147483647) - 1) / 2147483646;
for (let i = 0; i < 30; i++) world.bodies.spawn({ x: Math.round(rnd() * 100) / 10, y: 1 + Math.round(rnd() * 50) / 10, vx: Math.round((rnd() - 0.5) * 8), vy: 0, kind: i % 5 === 0 ? KIND.BOMB : KIND.BALL, hp: 3 + (i % 3) });
for (let t = 0; t < 200; t++) { world.step(1 / 32); if (t % 50 === 0) try { world.bodies.spawn({ x: t, y: 5, hp: 9, kind: 1 }); } catch (e) { log(e.message); } }
log(world.bodies.count, world.report, world.events.length, world.events.slice(0, 3));
log([...world.bodies].slice(0, 5).map((i) => [i, +world.bodies.x[i].toFixed(3), +world.bodies.y[i].toFixed(3)]));
const kinds = world.events.reduce((m, { type, kind = "-" }) => ((m[`${type}/${kind}`] = (m[`${type}/${kind}`] ?? 0) + 1), m), {});
log(kinds, Object.entries(KIND).length);
const small = new Pool(2, { v: Int8Array }); small.spawn({ v: 300 }); const id = small.spawn({ v: -1 }); small.kill(id); small.kill(id); small.spawn({ v: 5 });
try { small.spawn({}); } catch (e) { log(e.name, e.message, [...small.v], small.count, Object.keys(small)); }
