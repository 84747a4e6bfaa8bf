for (const v of [1, "s", null, undefined, {}, [], () => {}, Symbol.iterator, 1n])
  try {
    throw v;
  } catch (e) {
    log(Object.is(e, v), typeof e);
  }
class E1 extends TypeError {}
class E2 extends E1 {
  get name() {
    return "E2";
  }
}
try {
  throw new E2("m");
} catch (e) {
  log(
    e instanceof E2,
    e instanceof E1,
    e instanceof TypeError,
    e instanceof Error,
    e instanceof RangeError,
    String(e),
    e.name,
  );
}
