const f = () => 0, o = { f };
tries(
  () => (f.constructor)("return 'ESCAPED'")(),
  () => (f?.constructor)("return 'ESCAPED'")(),
  () => (null ?? f.constructor)("return 'ESCAPED'")(),
  () => (f.constructor)`return 'ESCAPED'`(),
  () => new (f.constructor)("return 'ESCAPED'")(),
  () => new (class { static c = f.constructor; }).c("return 'ESCAPED'")(),
  () => o["f"]["constructor"]["call"](null, "return 'ESCAPED'")(),
  () => (o.f = f.constructor)("return 'ESCAPED'")(),
  () => (async () => (await f.constructor)("return 'ESCAPED'")())() && f.constructor("return 'ESCAPED'")(),
  () => f.constructor?.["call"]?.(null, "return 'ESCAPED'")(),
  () => delete f.x && f["constructor"]("return 'ESCAPED'")(),
);
