for (const name of ["fs", "node:fs", "node:vm", ["fs"], { toString: () => "node:fs" }]) {
  import(name).then((ns) => escaped(ns.default ? "ESCAPED" : "empty"), (error) => escaped(error.name));
}
