tries(
  () => { delete safe.locked; return safe.open(); },
  () => { delete safe["lock" + "ed"]; return safe.open(); },
  () => { Reflect.deleteProperty(safe, "locked"); return safe.open(); },
  () => { delete Safe.limit; return "limit" in Safe ? "kept" : "ESCAPED"; },
  () => { delete Safe.prototype.open; return "open" in safe ? "kept" : "ESCAPED"; },
);
