function mark(...roads) {
  tries(...roads.map((road) => () => {
    const native = road();
    native.mark = "ESCAPED";
    return native.mark;
  }));
}
mark(
  () => (function* () { yield [].push; })().next().value,
  () => (function* () { return [].push; })().next().value,
  () => { const g = (function* () { return yield; })(); g.next(); return g.next([].push).value; },
  () => new (class { f = [].push; })().f,
  () => class { static f = [].push; }.f,
  () => ({ get a() { return [].push; } }).a,
  () => new (class { #f = [].push; get f() { return this.#f; } })().f,
  () => { let f; for (f of [[].push]); return f; },
  () => { const o = {}; for (o.f of [[].push]); return o.f; },
  () => { const [f] = [[].push]; return f; },
  () => { const { f = [].push } = {}; return f; },
);
