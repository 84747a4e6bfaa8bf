class JSON5Error extends SyntaxError {
  constructor(message, at, options) {
    super(`${message} at ${at}`, options);
    this.name = "JSON5Error";
    this.at = at;
  }
}
function parse5(text, reviver) {
  let i = 0;
  const fail = (m) => {
    throw new JSON5Error(m, i);
  };
  const ws = () => {
    for (;;) {
      while (/\s/.test(text[i] ?? "")) i++;
      if (text.startsWith("//", i)) {
        while (i < text.length && text[i] !== "\n") i++;
      } else if (text.startsWith("/*", i)) {
        const e = text.indexOf("*/", i + 2);
        if (e < 0) fail("unterminated comment");
        i = e + 2;
      } else return;
    }
  };
  const escapes = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", 0: "\0" };
  const string = (q) => {
    let s = "";
    i++;
    while (text[i] !== q) {
      if (i >= text.length) fail("unterminated string");
      if (text[i] === "\\") {
        i++;
        const c = text[i];
        if (c === "u") {
          s += String.fromCharCode(parseInt(text.substr(i + 1, 4), 16));
          i += 5;
        } else if (c === "x") {
          s += String.fromCharCode(parseInt(text.slice(i + 1, i + 3), 16));
          i += 3;
        } else if (c === "\n") i++;
        else {
          s += c in escapes ? escapes[c] : c;
          i++;
        }
      } else s += text[i++];
    }
    i++;
    return s;
  };
  const number = /[+-]?(?:Infinity|NaN|0[xX][\da-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)/y;
  const ident = /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy;
  const match = (re) => {
    re.lastIndex = i;
    const m = re.exec(text);
    if (m) i = re.lastIndex;
    return m?.[0];
  };
  const value = () => {
    ws();
    const c = text[i];
    switch (c) {
      case "{": {
        i++;
        const out = {};
        for (;;) {
          ws();
          if (text[i] === "}") {
            i++;
            return out;
          }
          const key = text[i] === '"' || text[i] === "'" ? string(text[i]) : (match(ident) ?? fail("bad key"));
          ws();
          if (text[i++] !== ":") fail("expected :");
          out[key] = value();
          ws();
          if (text[i] === ",") i++;
          else if (text[i] !== "}") fail("expected , or }");
        }
      }
      case "[": {
        i++;
        const out = [];
        for (;;) {
          ws();
          if (text[i] === "]") {
            i++;
            return out;
          }
          out.push(value());
          ws();
          if (text[i] === ",") i++;
          else if (text[i] !== "]") fail("expected , or ]");
        }
      }
      case '"':
      case "'":
        return string(c);
      default: {
        const n = match(number);
        if (n !== undefined) return n.startsWith("-") ? -Number(n.slice(1)) : Number(n.replace(/^\+/, ""));
        const word = match(ident);
        if (word === "true") return true;
        if (word === "false") return false;
        if (word === "null") return null;
        fail(word === undefined ? "unexpected " + (c ?? "end") : `unknown word ${word}`);
      }
    }
  };
  const walk = (holder, key) => {
    const v = holder[key];
    if (v && typeof v === "object")
      for (const k of Object.keys(v)) {
        const n = walk(v, k);
        if (n === undefined) delete v[k];
        else v[k] = n;
      }
    return reviver.call(holder, key, v);
  };
  const result = value();
  ws();
  if (i < text.length) fail("trailing text");
  return reviver ? walk({ "": result }, "") : result;
}
log(
  parse5(`// c
{ unquoted: 'single "q"', "a": +1, b: .5, c: -0x1F, d: [1,2,], /* x */ e: Infinity, $f_: null, 'line': "a\\
b", uni: '\\u0041\\x42\\q', nested: {t: true, f: false,}, }`),
);
for (const bad of ["{", "[1 2]", "{a 1}", "nul", "'x", "1 2", "/* ", "", "{1:2}"]) {
  try {
    log(parse5(bad));
  } catch (e) {
    log(e.name, e.message, e.at, e instanceof SyntaxError, e instanceof JSON5Error);
  }
}
log(
  parse5("{a:1,b:[2,{c:3}],d:'x'}", function (k, v) {
    return typeof v === "number" ? v * 10 : k === "d" ? undefined : v;
  }),
);
log(Object.is(parse5("-0"), -0), parse5("1e3"), parse5("NaN"));
