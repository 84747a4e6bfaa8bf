const a = [];
const m = new Map();
const s = "text";
const roads = [
  () => a.push,
  () => m.get,
  () => s.at,
  () => a["push"],
  () => (0, a.push),
  () => a?.push,
  () => a.push || 0,
  () => a.push && a.push,
  () => a.push ?? 0,
  () => (true ? a.push : 0),
  () => { let x; x ||= a.push; return x; },
  () => { let x = 1; x = a.push; return x; },
  () => ((x = a.push) => x)(),
  () => [a.push][0],
  () => ({ x: a.push }).x,
  () => { const { push } = a; return push; },
  () => { let push; ({ push } = a); return push; },
  () => { const [x = a.push] = []; return x; },
  () => { const { x = a.push } = {}; return x; },
  () => { for (const x of [a.push]) return x; },
  () => { for (const { push } of [a]) return push; },
  () => { try { throw a.push; } catch (x) { return x; } },
  () => { try { throw a; } catch ({ push }) { return push; } },
  () => [...(function* () { yield a.push; })()][0],
  () => (({ push }) => push)(a),
  () => (function () { return this; }).call(a.push),
  () => (() => a.push)(),
  () => { switch (0) { default: return a.push; } },
];
for (const road of roads)
  tries(() => {
    const f = road();
    f.sallyport = 1;
    escaped("ESCAPED");
  });
