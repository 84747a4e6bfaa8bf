const t = []; const a = { toString() { t.push("a"); return "A"; } }, b = { toString() { t.push("b"); return "B"; }, valueOf() { t.push("bv"); return 1; } }; log(`${a}${b}${(t.push("x"), a)}`, t.join(), `a${1}${null}${undefined}${[1, 2]}${{}}`, `\u{41}\x42${"`"}\``, `line1
line2`.split("\n").length, `${`nested ${`deep`}`}`);
