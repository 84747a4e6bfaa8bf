const made = [];
function Again() { return made[0] ?? this; }
tries(
  () => { class T extends Again { x = 1; peek() { return this.x; } } made[0] = new T(); new T(); return "twice"; },
  () => { class T extends Again { hold = 1; peek() { return this.hold; } } made[0] = Object.create(T.prototype, { hold: { value: "ESCAPED2", writable: true, configurable: true } }); const t = new T(); return t === made[0] ? t.peek() === 1 ? "own" : "other" : "fresh"; },
  () => { made[0] = door; class T extends Again { level = 9; } new T(); return door.open(); },
  () => { made[0] = Door.prototype; class T extends Again { allowed() { return true; } level = 9; } new T(); return Door.prototype.level === 9 ? "ESCAPED" : "kept"; },
  () => { made[0] = Door; class T extends Again { level = 9; } new T(); return Door.level === 9 ? "ESCAPED" : "kept"; },
  () => { made[0] = globalThis; class T extends Again { mark9 = 9; } new T(); return typeof mark9; },
  () => { made[0] = Object.prototype; class T extends Again { polluted = "ESCAPED"; } new T(); return {}.polluted ?? "kept"; },
  () => { made[0] = Array.prototype; class T extends Again { [0] = "ESCAPED"; } new T(); return [,][0] ?? "kept"; },
);
