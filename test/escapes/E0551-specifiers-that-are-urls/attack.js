for (const name of ["data:text/javascript,export default 1", "file:///etc/passwd", "http://127.0.0.1/x.js", "blob:null/x", "javascript:1", "node:fs", "node:vm"])
  await import(name).then(() => escaped("ESCAPED"), (error) => escaped(error.code));
