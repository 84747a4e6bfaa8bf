const before = host.stackTraceLimit();
try {
  Error.stackTraceLimit = 0;
} catch (error) {
  escaped(error.name);
}
class Quiet extends Error {}
new Quiet("quiet");
escaped(host.stackTraceLimit() === before && host.frames() > 0 ? "kept" : "ESCAPED");
