tries(
  () => { ({ m() { super.locked = false; } }).m.call(safe); return safe.open(); },
  () => { ({ m() { super["lock" + "ed"] = false; } }).m.call(safe); return safe.open(); },
  () => { ({ m() { [super.locked] = [false]; } }).m.call(safe); return safe.open(); },
  () => { ({ m() { super.tries--; super.tries -= 2; } }).m.call(safe); return safe.force(); },
  () => { ({ m() { for (super.locked of [false]); } }).m.call(safe); return safe.open(); },
  () => { ({ m() { (() => { super.locked = false; })(); } }).m.call(safe); return safe.open(); },
);
