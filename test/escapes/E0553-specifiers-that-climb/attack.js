for (const name of ["../attack.js", "../../../../etc/passwd", "./../x", "./a/../../b", "..", "../", "./"])
  await import(name).then(() => escaped("ESCAPED"), (error) => escaped(error.code));
