const F = (f) => f.constructor("return 'ESCAPED'")();

const f = () => {};
var async = (v) => v, of = f, get = "constructor", set, yields, let_, type = f, as = f, from = f, using = f, accessor = f;
a: { b: for (const of of [f]) { tries(() => F(of.constructor)); continue b; } break a; }
tries(
  () => F(async
    (f).constructor),
  () => { const { get, set: s = f } = { get: f }; return F(s.constructor); },
  () => { class C { get = f; static async = f; get
    x() { return f; } static static = f; "constructor2" = f } return F(new C().x.constructor); },
  () => { let v = f
    ;(v = v)
    [get]
    return F(v[get]); },
  () => F(using[get]),
  () => { if (1) { a: for (;;) { break a } } return F(as
    ?.constructor) },
  () => F(f?.["con" + "structor"]),
  () => { switch (f) { case f: default: { var [g] = [f]; } } return F(g.constructor); },
  () => F((async () => f).constructor),
  () => F((of => of.constructor)(f)),
  () => { do var h = f; while (0) return F(h.constructor) },
);
