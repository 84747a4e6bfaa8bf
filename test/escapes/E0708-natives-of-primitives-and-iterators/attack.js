function mark(...roads) {
  tries(...roads.map((road) => () => {
    const native = road();
    native.mark = "ESCAPED";
    return native.mark;
  }));
}
mark(
  () => "".trim,
  () => (5).toFixed,
  () => (1n).valueOf,
  () => Symbol().valueOf,
  () => true.valueOf,
  () => [].values().next,
  () => (function* () {})().next,
  () => (async function* () {})().return,
  () => new Map().entries().next,
  () => "".matchAll(/a/g).next,
  () => tries.bind,
  () => tries.call,
  () => new Map().get,
  () => new WeakSet().has,
  () => new Uint8Array().set,
  () => new Date(0).getTime,
  () => /a/.exec,
  () => Promise.resolve().then,
  () => new Error("x").toString,
  () => ({}).hasOwnProperty,
);
