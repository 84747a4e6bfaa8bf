const carry = (o) => Object.assign(o, { onDone: (a) => escaped(a.secret ?? "absent") });
class Listeners extends Map {
  onDone(a) {
    escaped(a.secret ?? "absent");
  }
}
class Group extends Set {
  onDone(a) {
    escaped(a.secret ?? "absent");
  }
}
tries(
  () => account.handle(carry(new Map())),
  () => account.handle(carry(new Set())),
  () => account.handle(carry(new Map([[1, 2]]))),
  () => account.handle(new Listeners()),
  () => account.handle(new Group()),
  () => account.handle(carry(Object.create(Map.prototype))),
  () => account.handle(carry(Object.create({}))),
  () => account.handle(carry([])),
);
