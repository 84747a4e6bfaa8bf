function mark(...roads) {
  tries(...roads.map((road) => () => {
    const native = road();
    native.mark = "ESCAPED";
    return native.mark;
  }));
}
mark(
  () => { let f; [1].forEach.call({ length: 1, get 0() { f = [].push; } }, () => {}); return f; },
  () => { let f; new Proxy([], { get: (o, k) => (f = o[k]) }).push; return f; },
  () => { let f; const h = { get: (o, k, r) => (f = o[k]) }; [].concat.call(new Proxy([], h)); return f; },
  () => { let f; const p = new Proxy([].values(), { get: (o, k) => (f = o[k]) }); try { for (const x of { [Symbol.iterator]: () => p }); } catch {} return f; },
  () => { let f; JSON.stringify(new Proxy(new Date(0), { get: (o, k) => (f = o[k]) })); return f; },
  () => { let f; const p = new Proxy(Promise.resolve(), { get: (o, k) => (f = o[k]) }); Promise.resolve(p); return f; },
);
