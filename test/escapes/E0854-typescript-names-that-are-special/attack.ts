const F = (f: any): any => f.constructor("return 'ESCAPED'")();
enum Special { constructor = 1, prototype, caller = "x".length, arguments = 4 }
enum Reverse { a = "__proto__", b = "constructor", toString = "ESCAPED" }
namespace Space { export const constructor = 1; export const prototype = { x: 1 }; export function caller() { return caller.constructor; } }
namespace Inner { export const toString = () => "ESCAPED"; }
tries(
  () => F((Special as any).constructor),
  () => F((Reverse as any).toString),
  () => String((Reverse as any)["a"]),
  () => F((Space as any).caller()),
  () => F((Space as any).constructor.constructor),
  () => F((Space as any).prototype.constructor),
  () => F(Object.getPrototypeOf(Space).constructor),
  () => (({}) as any).x ?? "clean",
  () => `${{}}`,
);
