log(
  encodeURIComponent("a b&ü/?😀"),
  encodeURI("http://x/a b?ü=1#h"),
  decodeURIComponent("%C3%BC%20"),
  decodeURI("%2F%20"),
  escape?.("ü +"),
  unescape?.("%FC"),
);
try {
  encodeURIComponent("\ud800");
} catch (e) {
  log(e.name);
}
