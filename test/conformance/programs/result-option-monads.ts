namespace Fp {
  export type Result<T, E = Error> = Ok<T, E> | Err<T, E>;
  abstract class Base<T, E> {
    abstract match<R>(on: { ok: (v: T) => R; err: (e: E) => R }): R;
    map<U>(f: (v: T) => U): Result<U, E> { return this.match<Result<U, E>>({ ok: (v) => ok(f(v)), err: (e) => err(e) }); }
    flatMap<U>(f: (v: T) => Result<U, E>): Result<U, E> { return this.match<Result<U, E>>({ ok: f, err: (e) => err(e) }); }
    orElse(v: T): T { return this.match({ ok: (x) => x, err: () => v }); }
    *[Symbol.iterator](): Generator<Result<T, E>, T, T> { return yield this as unknown as Result<T, E>; }
    toString(): string { return this.match({ ok: (v) => `Ok(${v})`, err: (e) => `Err(${e})` }); }
  }
  export class Ok<T, E> extends Base<T, E> { readonly tag = "ok" as const; constructor(readonly value: T) { super(); } match<R>({ ok }: { ok: (v: T) => R }): R { return ok(this.value); } }
  export class Err<T, E> extends Base<T, E> { readonly tag = "err" as const; constructor(readonly error: E) { super(); } match<R>({ err }: { err: (e: E) => R }): R { return err(this.error); } }
  export const ok = <T, E = Error>(v: T): Result<T, E> => new Ok(v);
  export function err<T, E>(e: E): Result<T, E> { return new Err(e); }
  export const attempt = <T>(f: () => T): Result<T> => { try { return ok(f()); } catch (e) { return err(e as Error); } };
  export function gen<T, E>(body: () => Generator<Result<any, E>, T, any>): Result<T, E> {
    const g = body();
    let step = g.next();
    while (!step.done) {
      const r: Result<any, E> = step.value;
      if (r.tag === "err") { g.return(undefined as never); return err(r.error); }
      step = g.next(r.value);
    }
    return ok(step.value);
  }
  export namespace Option {
    export type Option<T> = { readonly some: true; readonly value: T } | { readonly some: false };
    export const some = <T>(value: T): Option<T> => ({ some: true, value });
    export const none: Option<never> = Object.freeze({ some: false });
    export const of = <T>(v: T | null | undefined): Option<T> => (v == null ? none : some(v));
    export const map = <T, U>(o: Option<T>, f: (v: T) => U): Option<U> => (o.some ? of(f(o.value)) : none);
  }
}
import Result = Fp.Result;
const parse = (s: string): Result<number, string> => (/^-?\d+$/.test(s) ? Fp.ok(parseInt(s, 10)) : Fp.err(`"${s}" is no number`));
const divide = (a: number, b: number): Result<number, string> => (b ? Fp.ok(a / b) : Fp.err("division by zero"));
const compute = (a: string, b: string) => Fp.gen(function* () {
  const x: number = yield* parse(a);
  const y: number = yield* parse(b);
  try { return (yield* divide(x, y)) + 1; } finally { log(`computed ${a}/${b}`); }
});
for (const [a, b] of [["10", "4"], ["10", "zero"], ["1", "0"]] as const) log(String(compute(a, b)), compute(a, b).map((v) => v * 2).orElse(-1));
log(String(Fp.attempt(() => JSON.parse("{bad"))).slice(0, 15), `${Fp.attempt(() => JSON.parse("[1]"))}`);
log(Fp.Option.map(Fp.Option.of("x"), (s) => s + s), Fp.Option.map(Fp.Option.of<string>(null), (s) => s + s) === Fp.Option.none, Object.keys(Fp).sort());
const { map } = Fp.Option;
log(map({ some: true, value: 2 }, (n) => n * n), Fp.ok(1) instanceof Fp.Ok, [Fp.ok(1), Fp.err(2)].map((r) => r.tag));
