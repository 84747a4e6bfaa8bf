const f = (a, b,) => a + b; log(f(1, 2,)); const x = 1
const y = x
+ 1
log(y); const r = (() => { return
1; })(); log(r); let i = 1
let j = 2
i
++j
log(i, j); const a = [1, 2, , ]; log(a.length); log(`a
b`.length, "\u{1F600}".length, "a\
b", 0b101, 0o17, 0xff, 1_000, .5, 5., 1e3, 0.1 + 0.2, "\x41\u0042", '\0'.length)
