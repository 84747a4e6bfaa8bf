function mark(...roads) {
  tries(...roads.map((road) => () => {
    const native = road();
    native.mark = "ESCAPED";
    return native.mark;
  }));
}
mark(
  () => [].push,
  () => []?.push,
  () => [].push ?? 0,
  () => [].push || 0,
  () => tries && [].push,
  () => (0, [].push),
  () => (tries ? [].push : 0),
  () => [[].push][0],
  () => ({ a: [].push }).a,
  () => ((a = [].push) => a)(),
  () => [...[[].push]][0],
  () => { let a; return (a = [].push); },
  () => { let a; a ??= [].push; return a; },
  () => { const o = {}; o.x ||= [].push; return o.x; },
  () => { try { throw [].push; } catch (e) { return e; } },
);
