class Thief {
  hack() { super.locked = false; }
  static hack() { super.locked = false; }
}
tries(
  () => { Thief["proto" + "type"].hack.call(safe); return safe.open(); },
  () => { Thief.hack.call(safe); return safe.open(); },
  () => { new Thief().hack.apply(safe); return safe.open(); },
);
