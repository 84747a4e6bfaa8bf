tries(
  () => (0, eval)("'ESCAPED'"),
  () => [eval][0]("'ESCAPED'"),
  () => { const e = eval; return e("'ESCAPED'"); },
  () => eval?.("'ESCAPED'"),
  () => Reflect.apply(eval, null, ["'ESCAPED'"]),
);
