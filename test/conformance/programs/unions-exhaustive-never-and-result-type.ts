type Result<T, E = Error> = { ok: true; value: T } | { ok: false; error: E };
const ok = <T,>(value: T): Result<T, never> => ({ ok: true, value });
const err = <E,>(error: E): Result<never, E> => ({ ok: false, error });
const parse = (s: string): Result<number, string> => {
  const n = Number(s);
  return Number.isNaN(n) ? err(`bad: ${s}`) : ok(n);
};
const show = (r: Result<number, string>) => {
  if (r.ok) return r.value + 1;
  else return r.error;
};
log(show(parse("4")), show(parse("x")));
type Ev = { type: "inc"; by: number } | { type: "reset" };
const never = (x: never): never => {
  throw new Error("unhandled " + JSON.stringify(x));
};
const red = (s: number, e: Ev): number => {
  switch (e.type) {
    case "inc":
      return s + e.by;
    case "reset":
      return 0;
    default:
      return never(e);
  }
};
log(
  [
    { type: "inc", by: 2 },
    { type: "inc", by: 3 },
  ].reduce((s, e) => red(s, e as Ev), 0),
);
try {
  red(0, { type: "zzz" } as any);
} catch (e) {
  log((e as Error).message);
}
