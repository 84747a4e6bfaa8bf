namespace N { export const compile = ((() => 0) as any).constructor; }
enum E { A = ((() => 0) as any)["constructor"]("return 7")() }
class P { constructor(public compile = ((() => 0) as any).constructor) {} }
tries(
  () => (N as any).compile("return 'ESCAPED'")(),
  () => (E.A as any) === 7 ? "ESCAPED" : "kept",
  () => new P().compile("return 'ESCAPED'")(),
  () => (<any>(() => 0)).constructor!("return 'ESCAPED'")(),
  () => ((() => 0) satisfies any as any)?.constructor?.("return 'ESCAPED'")(),
);
