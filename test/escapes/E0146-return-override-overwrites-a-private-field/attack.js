function Base(o) { return o; }
class Thief extends Base { _tries = 0; locked = false; }
tries(
  () => { new Thief(safe); return safe.count(); },
  () => safe.open(),
  () => { Reflect.construct(Thief, [safe], Safe); return safe.open(); },
);
