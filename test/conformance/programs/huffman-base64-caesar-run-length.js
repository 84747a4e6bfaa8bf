const b64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const enc = (s) => {
  let o = "";
  for (let i = 0; i < s.length; i += 3) {
    const [a, b, c] = [s.charCodeAt(i), s.charCodeAt(i + 1), s.charCodeAt(i + 2)];
    o +=
      b64[a >> 2] +
      b64[((a & 3) << 4) | (b >> 4)] +
      (isNaN(b) ? "=" : b64[((b & 15) << 2) | (c >> 6)]) +
      (isNaN(c) ? "=" : b64[c & 63]);
  }
  return o;
};
log(enc("Man"), enc("Ma"), enc("hello world"));
const rle = (s) => s.replace(/(.)\1*/g, (m, c) => (m.length > 1 ? m.length : "") + c);
const unrle = (s) => s.replace(/(\d+)(.)/g, (_, n, c) => c.repeat(n));
log(rle("aaabccd"), unrle(rle("aaabccd")));
const rot = (s, n) =>
  s.replace(/[a-z]/gi, (c) => {
    const b = c <= "Z" ? 65 : 97;
    return String.fromCharCode(((c.charCodeAt(0) - b + n + 26) % 26) + b);
  });
log(rot("Hello, Wörld", 13), rot(rot("abc", 5), -5));
const huff = (s) => {
  let ns = Object.entries([...s].reduce((m, c) => ((m[c] = (m[c] || 0) + 1), m), {})).map(([c, f]) => ({
    c,
    f,
  }));
  while (ns.length > 1) {
    ns.sort((a, b) => a.f - b.f || (a.c ?? "~").localeCompare(b.c ?? "~"));
    const [l, r, ...rest] = ns;
    ns = [...rest, { l, r, f: l.f + r.f }];
  }
  const codes = {};
  (function walk(n, p) {
    if (n.c !== undefined) codes[n.c] = p || "0";
    else {
      walk(n.l, p + "0");
      walk(n.r, p + "1");
    }
  })(ns[0], "");
  return [...s].map((c) => codes[c]).join("").length;
};
log(huff("abracadabra"));
