let ok = 0;
for (const p of ["(?i:a)b", "(?<y>a)|(?<y>b)"])
  try {
    new RegExp(p);
    ok++;
  } catch {}
log(typeof ok);
log(typeof RegExp.escape);
