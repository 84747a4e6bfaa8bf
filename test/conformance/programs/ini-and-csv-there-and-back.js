const Csv = {
  parse(text, { header = false, sep = ",", cast = (v) => v } = {}) {
    const rows = [[]];
    let field = "",
      quoted = false,
      wasQuoted = false;
    const end = () => {
      rows.at(-1).push(wasQuoted ? field : cast(field));
      field = "";
      wasQuoted = false;
    };
    for (let i = 0; i < text.length; i++) {
      const c = text[i];
      if (quoted) {
        if (c !== '"') field += c;
        else if (text[i + 1] === '"') {
          field += '"';
          i++;
        } else quoted = false;
      } else if (c === '"') quoted = wasQuoted = true;
      else if (c === sep) end();
      else if (c === "\n") {
        end();
        rows.push([]);
      } else if (c !== "\r") field += c;
    }
    if (field || rows.at(-1).length) end();
    else rows.pop();
    if (!header) return rows;
    const [names, ...body] = rows;
    return body.map((row) => Object.fromEntries(names.map((n, i) => [n, row[i]])));
  },
  stringify: (rows, sep = ",") =>
    rows
      .map((r) =>
        (Array.isArray(r) ? r : Object.values(r))
          .map((v) => (/["\n,]/.test(v) ? `"${String(v).replaceAll('"', '""')}"` : (v ?? "")))
          .join(sep),
      )
      .join("\n"),
};
class Ini {
  #sections = new Map([["", new Map()]]);
  static parse(text) {
    const ini = new this();
    let at = ini.#sections.get(""),
      n = 0;
    for (const raw of text.split("\n")) {
      n++;
      const line = raw.replace(/\s*[;#].*$/, "").trim();
      if (!line) continue;
      const m = line.match(/^\[(?<section>[^\]]+)\]$|^(?<key>[^=]+?)\s*=\s*(?<value>.*)$/)?.groups;
      if (!m) throw new SyntaxError(`line ${n}: ${raw}`);
      if (m.section) {
        if (!ini.#sections.has(m.section)) ini.#sections.set(m.section, new Map());
        at = ini.#sections.get(m.section);
      } else if (m.key.endsWith("[]")) {
        const k = m.key.slice(0, -2);
        at.set(k, [...(at.get(k) ?? []), Ini.value(m.value)]);
      } else at.set(m.key, Ini.value(m.value));
    }
    return ini;
  }
  static value(t) {
    switch (true) {
      case t === "true" || t === "false":
        return t === "true";
      case /^-?\d+(\.\d+)?$/.test(t):
        return +t;
      case /^(["']).*\1$/.test(t):
        return t.slice(1, -1);
      default:
        return t.replace(/\$\{(\w+)\}/g, (_, k) => `<${k}>`);
    }
  }
  get(path) {
    const [s, k] = path.includes(".") ? path.split(".") : ["", path];
    return this.#sections.get(s)?.get(k);
  }
  *[Symbol.iterator]() {
    for (const [s, m] of this.#sections) for (const [k, v] of m) yield [s ? `${s}.${k}` : k, v];
  }
  toJSON() {
    return Object.fromEntries([...this.#sections].map(([s, m]) => [s || "(top)", Object.fromEntries(m)]));
  }
}
const text = 'name,age,note\n"Smith, J",42,"said ""hi"""\nAnn,,\n"multi\nline",7,x';
log(Csv.parse(text), Csv.parse(text, { header: true, cast: (v) => (v === "" ? null : isNaN(v) ? v : +v) }));
log(
  Csv.stringify(Csv.parse(text)) === text.replace(/^"Smith/m, '"Smith'),
  Csv.stringify([
    { a: 1, b: 'x"y' },
    { a: null, b: "p,q" },
  ]),
  Csv.parse(""),
  Csv.parse("a\tb\r\nc\td\r\n", { sep: "\t" }),
);
const ini = Ini.parse(
  "top = 1 ; c\n[db]\nhost = 'local'\nport=5432\non = true\nlist[] = a\nlist[] = 2\n[paths]\nhome = /u/${user}\n[db]\nextra = -1.5",
);
log(
  JSON.stringify(ini),
  ini.get("db.port"),
  ini.get("top"),
  ini.get("no.thing"),
  [...ini].length,
  Object.fromEntries(ini)["paths.home"],
);
try {
  Ini.parse("[a]\nbroken");
} catch ({ name, message }) {
  log(name, message);
}
