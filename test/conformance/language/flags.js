log(
  /a/dgimsuy.flags,
  /a/.flags,
  new RegExp("a", "gi").flags,
  /a/g.global,
  /a/i.ignoreCase,
  /a/m.multiline,
  /a/s.dotAll,
  /a/u.unicode,
  /a/y.sticky,
  /a/d.hasIndices,
  /a/v.unicodeSets,
  /x/.source,
  new RegExp("").source,
  new RegExp("/").source,
  new RegExp("\n").source,
  String(/a\/b/g),
  RegExp(/x/g).flags,
  new RegExp(/x/g, "i").flags,
);
for (const f of ["gg", "x", "uv"])
  try {
    new RegExp("a", f);
    log("no");
  } catch (e) {
    log(e.name);
  }
for (const p of ["(", "[", "*", "a{2,1}", "(?<a>x)(?<a>y)", "\\k<a>(?<b>x)"])
  try {
    new RegExp(p, "u");
    log("no", p);
  } catch (e) {
    log(e.name);
  }
