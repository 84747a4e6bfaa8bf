// @compat
const parseArgs = (argv, spec) => {
  const o = { _: [] };
  for (const [k, s] of Object.entries(spec)) if ("default" in s) o[k] = s.default;
  const alias = Object.fromEntries(
    Object.entries(spec)
      .filter(([, s]) => s.alias)
      .map(([k, s]) => [s.alias, k]),
  );
  for (let i = 0; i < argv.length; i++) {
    const a = argv[i];
    let m;
    if (a === "--") {
      o._.push(...argv.slice(i + 1));
      break;
    } else if ((m = /^--no-(\w+)$/.exec(a))) o[m[1]] = false;
    else if ((m = /^--([\w-]+)(?:=(.*))?$/.exec(a))) {
      const k = m[1].replace(/-(\w)/g, (_, c) => c.toUpperCase());
      const s = spec[k];
      if (!s) throw new Error(`unknown option --${m[1]}`);
      o[k] = s.type === Boolean ? true : s.type(m[2] ?? argv[++i]);
    } else if (/^-\w+$/.test(a))
      for (const c of a.slice(1)) {
        const k = alias[c];
        if (!k) throw new Error(`unknown option -${c}`);
        o[k] = spec[k].type === Boolean ? true : spec[k].type(argv[++i]);
      }
    else o._.push(a);
  }
  return o;
};
const spec = {
  verbose: { type: Boolean, alias: "v" },
  outDir: { type: String, alias: "o", default: "dist" },
  level: { type: Number, default: 1 },
  color: { type: Boolean, default: true },
};
log(parseArgs(["a.js", "-vo", "out", "--level=3", "--no-color", "--", "--raw"], spec));
for (const a of [["--nope"], ["-z"]])
  try {
    parseArgs(a, spec);
  } catch (e) {
    log(e.message);
  }
log(
  Object.entries(spec)
    .map(
      ([k, s]) =>
        `  ${s.alias ? `-${s.alias}, ` : "    "}--${k.replace(/[A-Z]/g, (c) => "-" + c.toLowerCase()).padEnd(10)} ${s.type.name}${"default" in s ? ` (default ${JSON.stringify(s.default)})` : ""}`,
    )
    .join("\n"),
);
