const d = new Date(0);
const tells = (text) => (/1245|1345|Chatham|inside/.test(String(text)) ? "ESCAPED" : "kept");
const f = function () { const inside = 1; return inside; };
for (const shown of [d, f, [d], [f]]) {
  const armed = (asked) => {
    const r = /a/g;
    let left = 1;
    const arm = () => {
      r.exec = () => (left-- > 0 ? Object.assign(["a"], { 0: shown, index: 0 }) : null);
      return true;
    };
    for (const key of asked) Object.defineProperty(r, key, { get: arm, configurable: true });
    return r;
  };
  const counted = (prepare) => {
    const r = /a/g;
    r.lastIndex = { valueOf() { prepare(r); return 0; } };
    return r;
  };
  const own = (r) => { let n = 1; r.exec = () => (n-- > 0 ? Object.assign(["a"], { 0: shown, index: 0 }) : null); };
  for (const asked of [[Symbol.match], [Symbol.matchAll], [Symbol.replace], [Symbol.split], [Symbol.search], ["flags"], ["global"], ["unicode"], ["sticky"], ["source"]]) {
    tries(
      () => tells("bab".replaceAll(armed(asked), "<$&>")),
      () => tells("bab".replace(armed(asked), "<$&>")),
      () => tells([..."bab".matchAll(armed(asked))].map((m) => m[0] === shown).join() && "kept"),
      () => tells("bab".match(armed(asked))),
      () => tells("bab".split(armed(asked)).map((x) => typeof x).join()),
      () => tells("bab".search(armed(asked))),
    );
  }
  tries(
    () => tells("bab".replaceAll(counted(own), "<$&>")),
    () => tells("bab".replace(counted(own), "<$&>")),
    () => tells("bab".match(counted(own))),
    () => tells("bab".split(counted(own))),
  );
}
