// @compat
const v = {
  string: (o = {}) => ({
    parse(x, p = "$") {
      if (typeof x !== "string") throw new ValidationError(p, "string", x);
      if (o.min && x.length < o.min) throw new ValidationError(p, `min ${o.min}`, x);
      return x;
    },
    optional() {
      return optional(this);
    },
  }),
  number: () => ({
    parse(x, p = "$") {
      if (typeof x !== "number" || Number.isNaN(x)) throw new ValidationError(p, "number", x);
      return x;
    },
    optional() {
      return optional(this);
    },
  }),
  array: (s) => ({
    parse(x, p = "$") {
      if (!Array.isArray(x)) throw new ValidationError(p, "array", x);
      return x.map((y, i) => s.parse(y, `${p}[${i}]`));
    },
  }),
  object: (sh) => ({
    shape: sh,
    parse(x, p = "$") {
      if (typeof x !== "object" || x === null) throw new ValidationError(p, "object", x);
      const errs = [],
        out = {};
      for (const [k, s] of Object.entries(sh))
        try {
          const r = s.parse(x[k], `${p}.${k}`);
          if (r !== undefined) out[k] = r;
        } catch (e) {
          if (!(e instanceof ValidationError)) throw e;
          errs.push(...(e.errors ?? [e]));
        }
      if (errs.length) throw Object.assign(new ValidationError(p, "valid", x), { errors: errs });
      return out;
    },
  }),
  union: (...ss) => ({
    parse(x, p) {
      for (const s of ss)
        try {
          return s.parse(x, p);
        } catch {}
      throw new ValidationError(p, "union", x);
    },
  }),
};
const optional = (s) => ({ parse: (x, p) => (x === undefined ? undefined : s.parse(x, p)) });
class ValidationError extends Error {
  constructor(path, expected, got) {
    super(`${path}: expected ${expected}, got ${Array.isArray(got) ? "array" : typeof got}`);
    this.name = "ValidationError";
    this.path = path;
  }
}
const User = v.object({
  name: v.string({ min: 2 }),
  age: v.number().optional(),
  tags: v.array(v.union(v.string(), v.number())),
});
log(User.parse({ name: "Al", tags: ["a", 1], extra: 1 }));
try {
  User.parse({ name: "x", age: "1", tags: [true] });
} catch (e) {
  log(e.errors.map((x) => x.message));
}
