for (const name of ["attack\u0000", "./attack\u0000.js", "%61ttack", "..%2f..%2fetc/passwd", "..\\..\\etc\\passwd", "/etc/passwd", "//etc/passwd"])
  await import(name).then(() => escaped("ESCAPED"), (error) => escaped(error.code));
