const F = (f) => f.constructor("return 'ESCAPED'")();

const seen = [];
class Own { constructor(executor) { seen.push(executor); executor((v) => seen.push(v), () => {}); } then(f) { return f({}); } static resolve(v) { seen.push(this); return v; } }
tries(
  () => F(Promise.try?.call(Own, () => 1).constructor),
  () => F(Promise.withResolvers?.call(Own).resolve),
  () => F(Promise.withResolvers?.().resolve.constructor),
  () => F(Promise.resolve.call(Own, 1).constructor.constructor),
  () => F(Promise.all.call(Own, [{ then(f) { seen.push(f); f([1]); } }]).constructor.constructor),
  () => F(Promise.try?.((...a) => { seen.push(...a); return {}; }, {}, () => {}).constructor.constructor),
  () => F(Promise.race.call(Object, []).constructor),
  () => F(Promise.reject.call(Array, 1).constructor),
  () => Promise.try?.call((() => {}).constructor, () => {}),
  () => F(Array.fromAsync?.call(Own, [1]).constructor.constructor),
);
for (const f of seen) if (typeof f === "function") tries(() => F(f.constructor), () => F(f), () => { f.x = 1; return f.x === 1 ? "written" : "kept"; });
