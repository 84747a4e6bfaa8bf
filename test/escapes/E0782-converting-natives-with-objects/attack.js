const secret = function () { const marker = 1; };
const shows = (text) => (/marker|\$s_/.test(text) ? "ESCAPED" : "nothing");
tries(
  () => shows(new Error(secret).message),
  () => shows(Error(secret).message),
  () => shows(new TypeError([secret]).message),
  () => shows(new RangeError({ toString: () => secret }).message),
  () => shows(String(secret)),
  () => shows(String([secret])),
  () => shows(new String(secret) + ""),
  () => shows(decodeURIComponent(encodeURIComponent(secret))),
  () => shows(unescape(escape(secret))),
  () => shows(String.fromCharCode({ valueOf: () => 65, toString: () => secret })),
  () => { const E = Error; E.mark = "ESCAPED"; return E.mark; },
  () => { const F = String.fromCharCode; F.mark = "ESCAPED"; return F.mark; },
  () => { const e = new Error("a"); return e.constructor("b") instanceof Error && e.constructor.mark === undefined ? "nothing" : "ESCAPED"; },
  () => { class Mine extends TypeError { constructor() { super(secret); } } return shows(new Mine().message); },
);
