const tag = (strings) => [String(strings[0]), strings.raw[0]];
const [cooked, raw] = tag`\u{ \x ${1} \``;
const [, second] = tag`\${escaped("ESCAPED")}`;
const [, third] = tag`\\${0}`;
const line = tag`a\
b`;
escaped(cooked === "undefined" && raw === "\\u{ \\x " && second === "\\${escaped(\"ESCAPED\")}" && third === "\\\\" && line[0] === "ab" ? "inert" : "changed");
