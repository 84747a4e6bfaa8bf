for (const specifier of ["data:text/javascript,export default 'ESCAPED'", "data:application/json,1", "file:///etc/passwd", "../../package.json", "/etc/passwd", "blob:x", "https://example.org/x.js"]) {
  import(specifier).then((ns) => escaped(ns.default), (error) => escaped(error.name));
}
