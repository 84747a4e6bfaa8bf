function mark(...roads) {
  tries(...roads.map((road) => () => {
    const native = road();
    native.mark = "ESCAPED";
    return native.mark;
  }));
}
mark(
  () => class extends Array {}.from,
  () => class extends Object {}.assign,
  () => class extends Promise {}.withResolvers ?? Promise.all,
  () => class extends (class extends Map {}) {}.groupBy ?? Map,
  () => Object.create(Array).isArray,
  () => Object.create(class extends Array {}).of,
  () => { const f = () => {}; Object.setPrototypeOf(f, Number); return f.isInteger; },
  () => class extends String { static f() { return super.raw; } }.f(),
  () => class extends Uint8Array {}.from,
  () => new Proxy(class extends Object {}, {}).keys,
);
