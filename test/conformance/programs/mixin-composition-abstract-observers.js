const Observable = (Base = Object) => class Observable extends Base {
  #subs = new Map();
  on(type, f) { (this.#subs.get(type) ?? this.#subs.set(type, new Set()).get(type)).add(f); return this; }
  off(type, f) { return this.#subs.get(type)?.delete(f) ?? false; }
  notify(type, ...data) { for (const f of this.#subs.get(type) ?? []) f.apply(undefined, data); return this; }
};
const Serializable = (Base) => class extends Base {
  static fields = [];
  toJSON() { return Object.fromEntries(new.target === undefined ? this.constructor.fields.map((k) => [k, this[k]]) : []); }
  static parse(text) { const o = new this(); o.restore(JSON.parse(text)); return o; }
  restore(data) { for (const k of this.constructor.fields) if (k in data) this[k] = data[k]; }
};
const Comparable = (Base, by) => class extends Base { compareTo(o) { const [a, b] = [this, o].map((x) => x[by]); return a < b ? -1 : a > b ? 1 : 0; } lt(o) { return this.compareTo(o) < 0; } };
const compose = (Base, ...mixins) => mixins.reduce((C, m) => m(C), Base);
class Entity {
  static #next = 1;
  #id = Entity.#next++;
  get id() { return this.#id; }
  static isEntity(x) { return #id in Object(x); }
}
class Task extends compose(Entity, Observable, Serializable, (B) => Comparable(B, "priority")) {
  static fields = ["title", "priority", "tags"];
  title = ""; tags = []; _priority = 0; _history = [];
  constructor({ title = "untitled", priority } = {}) { super(); this.title = title; if (priority !== undefined) this.priority = priority; }
  get priority() { return this._priority; }
  set priority(p) { const old = this._priority; this._priority = p; this._history.push(old); this.notify("priority", p, old); }
  tag(...t) { this.tags = [...new Set([...this.tags, ...t])]; return this; }
  get changes() { return this._history.length; }
}
class Urgent extends Task { static fields = [...super.fields, "deadline"]; deadline = 0; get priority() { return super.priority + 100; } set priority(p) { super.priority = p; } get [Symbol.toStringTag]() { return `Urgent#${this.id}`; } }
const seen = [];
const t = new Task({ title: "a", priority: 2 }), u = new Urgent({ title: "b", priority: 1 });
t.on("priority", (n, o) => seen.push(`${o}→${n}`)).tag("x", "y", "x");
t.priority += 5; t.priority++;
u.on("priority", (...a) => seen.push(a)); u.priority = 3;
log(seen, t.priority, u.priority, t.lt(u), u.compareTo(u), t.changes);
log(JSON.stringify(t), JSON.stringify([u]), `${u}`.slice(0, 15));
const back = Urgent.parse(JSON.stringify(u));
log(back.title, back.priority, back instanceof Urgent, back.id !== u.id, Entity.isEntity(back), Entity.isEntity({}));
log([new Task({ title: "p", priority: 3 }), t, u].sort((a, b) => a.compareTo(b)).map((x) => x.title), Task.name, Object.getPrototypeOf(Task).name, Urgent.fields);
let depth = 0; for (let C = Urgent; C !== Function.prototype && depth < 20; C = Object.getPrototypeOf(C)) depth++;
log(depth, t.off("priority", seen), "notify" in t);
