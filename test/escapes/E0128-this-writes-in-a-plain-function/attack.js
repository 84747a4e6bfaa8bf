tries(
  () => { (function () { this.locked = false; }).call(safe); return safe.open(); },
  () => { const r = { set v(x) { this.locked = x; } }; Reflect.set(r, "v", false, safe); return safe.open(); },
  () => { Object.getOwnPropertyDescriptor({ set v(x) { this.locked = x; } }, "v").set.call(safe, false); return safe.open(); },
  () => { [0].forEach(function () { this.locked = false; }, safe); return safe.open(); },
  () => { (function () { ({ a: this.locked } = { a: false }); }).call(safe); return safe.open(); },
  () => { (function () { Object.assign(this, { locked: false }); }).call(safe); return safe.open(); },
  () => { function Make() { this.locked = false; } Make.call(safe); return safe.open(); },
);
