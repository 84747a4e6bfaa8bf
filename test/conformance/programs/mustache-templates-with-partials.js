class Template {
  static #cache = new Map();
  static compile(source) {
    if (!Template.#cache.has(source)) Template.#cache.set(source, new Template(source));
    return Template.#cache.get(source);
  }
  static get size() {
    return this.#cache.size;
  }
  #tree;
  constructor(source) {
    this.#tree = Template.#parse(source);
  }
  static #parse(source) {
    const tag = /\{\{(\{|[#^/!>&]?)\s*([\w.@ ]*?)\s*\}?\}\}/g;
    const root = { kind: "root", body: [] };
    const stack = [root];
    let last = 0;
    for (let m; (m = tag.exec(source)) !== null; last = tag.lastIndex) {
      const top = stack[stack.length - 1];
      if (m.index > last) top.body.push(source.slice(last, m.index));
      const [, sigil, name] = m;
      if (sigil === "#" || sigil === "^") {
        const node = { kind: sigil, name, body: [] };
        top.body.push(node);
        stack.push(node);
      } else if (sigil === "/") {
        const open = stack.pop();
        if (open.name !== name) throw new Error(`{{/${name}}} closes {{#${open.name}}}`);
      } else if (sigil !== "!")
        top.body.push({ kind: sigil === "{" || sigil === "&" ? "raw" : sigil === ">" ? "partial" : "var", name });
    }
    root.body.push(source.slice(last));
    if (stack.length > 1) throw new Error(`unclosed {{#${stack.pop().name}}}`);
    return root;
  }
  static escape = (s) =>
    String(s).replace(/[&<>"']/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" })[c]);
  render(data, partials = {}) {
    const lookup = (ctxs, name) => {
      if (name === ".") return ctxs[0];
      const [head, ...rest] = name.split(".");
      for (const ctx of ctxs) {
        if (ctx !== null && typeof ctx === "object" && head in ctx) {
          let v = ctx[head];
          if (typeof v === "function") v = v.call(ctx);
          return rest.reduce((o, k) => o?.[k], v);
        }
      }
      return undefined;
    };
    const walk = (node, ctxs) => {
      if (typeof node === "string") return node;
      const v = node.name && lookup(ctxs, node.name);
      switch (node.kind) {
        case "root":
          return node.body.map((n) => walk(n, ctxs)).join("");
        case "var":
          return v == null ? "" : Template.escape(v);
        case "raw":
          return v ?? "";
        case "partial":
          return Template.compile(partials[node.name] ?? "").render(ctxs[0], partials);
        case "^":
          return !v || (Array.isArray(v) && !v.length) ? node.body.map((n) => walk(n, ctxs)).join("") : "";
        case "#":
          if (Array.isArray(v))
            return v
              .map((item, index) => node.body.map((n) => walk(n, [item, { "@index": index }, ...ctxs])).join(""))
              .join("");
          return v ? node.body.map((n) => walk(n, typeof v === "object" ? [v, ...ctxs] : ctxs)).join("") : "";
      }
    };
    return walk(this.#tree, [data]);
  }
}
const t = Template.compile(
  "Hi {{name}}{{! c }}!{{#items}}\n{{@index}}. {{title}} {{{html}}}{{#tags}}[{{.}}]{{/tags}}{{^tags}}-{{/tags}}{{/items}}{{> foot}}",
);
log(
  t.render(
    {
      name: "<Bob>",
      items: [
        { title: "a&b", html: "<i>x</i>", tags: ["p", "q"] },
        {
          title() {
            return "fn " + this.html;
          },
          html: 1,
          tags: [],
        },
      ],
      year: 2020,
    },
    { foot: "\n(c) {{year}} {{ missing.deep }}" },
  ),
);
log(Template.compile("{{#a}}{{b.c}}{{/a}}").render({ a: { b: { c: 0 } } }), Template.size);
for (const bad of ["{{#a}}x", "{{#a}}{{/b}}"])
  try {
    Template.compile(bad);
  } catch (e) {
    log(e.message);
  }
log(Template.compile("x") === Template.compile("x"), typeof Template.escape, t instanceof Template, Object.keys(t));
