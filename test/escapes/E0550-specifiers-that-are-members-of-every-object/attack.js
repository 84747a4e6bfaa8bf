for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"])
  await import(name).then(() => escaped("ESCAPED"), (error) => escaped(error.code));
