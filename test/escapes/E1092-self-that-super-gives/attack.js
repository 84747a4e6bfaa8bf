let kept, later;
class Root { constructor() { this.begin(); } begin() {} }
class Assigned extends Root { constructor() { kept = super(); throw new Error(); } }
class Listed extends Root { constructor() { [kept] = [super()]; throw new Error(); } }
class Given extends Root { constructor() { ((o) => { kept = o; })(super()); throw new Error(); } }
class Last extends Root { constructor() { kept = (0, super()); throw new Error(); } }
class Chosen extends Root { constructor(b = true) { kept = b ? super() : null; throw new Error(); } }
class Held extends Root { constructor() { const o = super(); kept = o; throw new Error(); } }
class Later extends Root { constructor() { later = () => super(); throw new Error(); } }
class Deferred extends Root { constructor() { later = () => { return super(); }; throw new Error(); } }
const heir = (C) => class extends C { _f = "kept"; begin() {} open() { return this._f ?? "ESCAPED"; } get f() { return this.open(); } toString() { return this.open(); } };
const fail = (C) => { kept = later = null; try { new (heir(C))(); } catch {} return later === null ? kept : later(); };
tries(
  () => fail(Assigned).open(), () => fail(Assigned).f, () => `${fail(Assigned)}`, () => fail(Listed).open(), () => fail(Given).open(), () => fail(Last).open(), () => fail(Chosen).open(), () => fail(Held).open(),
  () => fail(Later).open(), () => fail(Later).f, () => fail(Deferred).open(),
);
