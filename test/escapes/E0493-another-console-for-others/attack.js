const evil = () => "ESCAPED";
tries(
  () => ((console.log = evil), console.log()),
  () => (Object.defineProperty(console, "log", { value: evil }), console.log()),
  () => ((globalThis.console = { log: evil }), console.log()),
  () => ((URL.prototype.toString = evil), new URL("http://a.example").toString()),
  () => ((Intl.NumberFormat = evil), Intl.NumberFormat()),
  () => ((globalThis.setTimeout = evil), setTimeout(() => {})),
  () => ((console.log.evil = evil), console.log.evil()),
);
