try {
  Error.stackTraceLimit = 0;
} catch (error) {
  escaped(error.name);
}
escaped(Error.stackTraceLimit === 0 ? "ESCAPED" : "kept");
