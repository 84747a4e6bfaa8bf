function mark(...roads) {
  tries(...roads.map((road) => () => {
    const native = road();
    native.mark = "ESCAPED";
    return native.mark;
  }));
}
mark(
  () => new Proxy([], {}).push,
  () => Object.create(new Proxy([], {})).push,
  () => new Proxy(new Proxy([], {}), {}).push,
  () => new Proxy([], { get: (o, k) => o[k] }).push,
  () => new Proxy([], { get: (o, k, r) => Reflect.get(o, k, r) }).push,
  () => ({ m() { return super.hasOwnProperty; } }).m(),
  () => ({ __proto__: [], m() { return super.push; } }).m(),
  () => new (class extends Array { m() { return super.push; } })().m(),
  () => { const { push } = new Proxy([], {}); return push; },
  () => { const { ...o } = { f: [].push }; return o.f; },
);
