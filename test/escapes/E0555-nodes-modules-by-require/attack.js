for (const name of ["fs", "node:fs", "module", "vm", "child_process", "process", "worker_threads", "inspector"])
  try { require(name); escaped("ESCAPED"); } catch (error) { escaped(error.code); }
