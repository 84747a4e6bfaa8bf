// @compat
const ESC = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;" };
const escape = (s) => String(s).replace(/[&<>"']/g, (c) => ESC[c]);
function SafeString(s) { this.string = s; }
SafeString.prototype.toString = SafeString.prototype.toHTML = function () { return "" + this.string; };
const Mini = { helpers: {}, partials: Object.create(null), VERSION: "1.0" };
Mini.registerHelper = function (name, fn) { if (typeof name === "object") { for (let k in name) this.registerHelper(k, name[k]); return; } this.helpers[name] = fn; };
function parse(src) {
  const root = { body: [], inverse: null }, stack = [root];
  let last = 0, m, cur = () => { const t = stack[stack.length - 1]; return t.inElse ? (t.inverse = t.inverse || []) : t.body; };
  const re = /\{\{(\{)?\s*([#\/>^!]|else\b)?\s*([^}]*?)\s*\}\}\}?/g;
  while ((m = re.exec(src)) !== null) {
    if (m.index > last) cur().push(src.slice(last, m.index));
    last = re.lastIndex;
    const [, raw, sigil, content] = m;
    const words = content.match(/"[^"]*"|[^\s=]+="[^"]*"|\S+/g) || [];
    if (sigil === "!") continue;
    if (sigil === "#") { const n = { name: words[0], args: words.slice(1), body: [], inverse: null, block: true }; cur().push(n); stack.push(n); }
    else if (sigil === "/") { const n = stack.pop(); if (n.name !== words[0]) throw new Error(n.name + " doesn't match " + words[0]); }
    else if (sigil === "else" || sigil === "^") stack[stack.length - 1].inElse = true;
    else cur().push({ name: words[0], args: words.slice(1), raw: !!raw, partial: sigil === ">" });
  }
  if (stack.length > 1) throw new Error("unclosed " + stack.pop().name);
  if (last < src.length) root.body.push(src.slice(last));
  return root;
}
function lookup(path, ctx) {
  if (/^"/.test(path)) return path.slice(1, -1);
  if (/^-?\d/.test(path)) return +path;
  let [, ups, rest] = /^((?:\.\.\/)*)(.*)$/.exec(path), frame = ctx;
  for (let n = ups.length / 3; n--; ) frame = frame.parent;
  if (rest[0] === "@") return frame.data[rest.slice(1)];
  return rest === "this" || rest === "." ? frame.value : rest.replace(/^this\./, "").split(".").reduce((v, k) => (v == null ? v : Object.prototype.hasOwnProperty.call(Object(v), k) ? v[k] : undefined), frame.value);
}
function run(list, ctx) {
  return list.map((n) => {
    if (typeof n === "string") return n;
    const hash = {}, args = [];
    n.args.forEach((a) => { const m = /^(\w+)=(.*)$/.exec(a); if (m) hash[m[1]] = lookup(m[2], ctx); else args.push(lookup(a, ctx)); });
    if (n.partial) return run(Mini.partials[n.name].body, { value: Object.assign({}, ctx.value, hash), parent: ctx, data: ctx.data });
    const child = (body) => (value, data) => (body ? run(body, { value, parent: ctx, data: Object.assign(Object.create(ctx.data), data) }) : "");
    const helper = Mini.helpers[n.name];
    let v = helper ? helper.apply(ctx.value, args.concat({ hash, fn: n.block ? child(n.body) : undefined, inverse: child(n.inverse) })) : lookup(n.name, ctx);
    if (n.block && !helper) v = Mini.helpers.each.call(ctx.value, [].concat(v || []), { fn: child(n.body), inverse: child(n.inverse) });
    if (v == null || v === false) return "";
    return n.raw || n.block || v instanceof SafeString ? String(v) : escape(v);
  }).join("");
}
Mini.compile = (src) => { const ast = parse(src); return (value) => run(ast.body, { value, data: { root: value } }); };
Mini.registerHelper({
  if(c, o) { return c && !(Array.isArray(c) && !c.length) ? o.fn(this) : o.inverse(this); },
  each(list, o) { const e = Object.entries(list || {}); return e.length ? e.map(([k, v], i) => o.fn(v, { index: i, key: k, first: !i, last: i === e.length - 1 })).join("") : o.inverse(this); },
  with(v, o) { return o.fn(v); },
  upper: (s) => s.toUpperCase(),
  link() { const o = arguments[arguments.length - 1]; return new SafeString(`<a href="${escape(o.hash.to)}">${arguments.length - 1}:${escape(arguments[0])}</a>`); },
});
Mini.partials.row = parse("<{{tag}}>{{name}}</{{tag}}>");
const t = Mini.compile(`{{! c }}{{title}} {{{title}}} {{#if items}}{{#each items}}{{@index}}/{{@key}}{{#if @last}}!{{/if}} {{upper name}} of {{../title}} {{> row tag="b"}}{{#each tags}}[{{this}} {{../../owner.name}}]{{else}}(none){{/each}}; {{/each}}{{else}}empty{{/if}}{{link owner.name "x" to="a&b"}}{{constructor}}{{owner.toString}}{{#with owner}}{{name}}{{/with}}`);
log(t({ title: "<T>", owner: { name: "O'N" }, items: [{ name: "a", tags: [1, 2] }, { name: "b" }] }));
log(t({ title: 0, items: [], owner: {} }));
for (const bad of ["{{#if x}}", "{{#a}}{{/b}}"]) try { Mini.compile(bad); } catch (e) { log(e.message); }
