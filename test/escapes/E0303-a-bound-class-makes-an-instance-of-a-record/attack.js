const override = () => Object.assign(Object.create(Object.getPrototypeOf(plainDoor)), { allowed: () => true });
tries(
  () => { function N() {} N.prototype = override(); return Reflect.construct(DoorClass.bind(null), [], N).open(); },
  () => { function N() {} N.prototype = override(); return Reflect.construct(DoorClass, [], N).open(); },
  () => { const B = DoorClass.bind(null); B.prototype = override(); return Reflect.construct(B, [], B).open(); },
  () => { const B = DoorClass.bind(null); B.prototype = override(); return new B().open(); },
  () => { const B = DoorClass.bind(null); B.prototype = override(); return new (class extends B {})().open(); },
  () => { const P = new Proxy(DoorClass, { get: (t, k, r) => (k === "prototype" ? override() : Reflect.get(t, k, r)) }); return new P().open(); },
);
