// @compat
var h = function (type, props) { var children = []; for (var i = 2; i < arguments.length; i++) [].concat(arguments[i]).forEach(function (c) { if (c != null && c !== false) children.push(typeof c === "object" ? c : { type: "#text", text: String(c) }); }); return { type: type, props: props || {}, key: props && props.key, children: children }; };
function El(type) { this.type = type; this.childNodes = []; this.attrs = {}; this.parentNode = null; El.created = (El.created | 0) + 1; }
El.created = 0;
El.prototype = {
  constructor: El,
  get firstChild() { return this.childNodes[0] || null; },
  setAttribute: function (k, v) { this.attrs[k] = "" + v; }, removeAttribute: function (k) { delete this.attrs[k]; },
  insertBefore: function (n, ref) { if (n.parentNode) n.parentNode.removeChild(n); var i = ref ? this.childNodes.indexOf(ref) : this.childNodes.length; this.childNodes.splice(i, 0, n); n.parentNode = this; return n; },
  removeChild: function (n) { this.childNodes.splice(this.childNodes.indexOf(n), 1); n.parentNode = null; return n; },
  get outerHTML() { if (this.type === "#text") return this.text.replace(/[<&]/g, function (c) { return { "<": "&lt;", "&": "&amp;" }[c]; }); var s = "<" + this.type; for (var k in this.attrs) if (this.attrs.hasOwnProperty(k)) s += " " + k + '="' + this.attrs[k].replace(/"/g, "&quot;") + '"'; return s + ">" + this.childNodes.map(function (c) { return c.outerHTML; }).join("") + "</" + this.type + ">"; },
};
function create(v) { if (typeof v.type === "function") { v.rendered = v.type(Object.assign({ children: v.children }, v.props)); return (v.el = create(v.rendered)); } var el = (v.el = new El(v.type)); if (v.type === "#text") el.text = v.text; props(el, {}, v.props); (v.children || []).forEach(function (c) { el.insertBefore(create(c), null); }); return el; }
function props(el, a, b) { for (var k in a) if (!(k in b)) el.removeAttribute(k); for (k in b || {}) if (k !== "key" && a[k] !== b[k]) el.setAttribute(k, b[k]); }
function same(a, b) { return a && b && a.type === b.type && a.key === b.key; }
function patch(a, b) {
  var el = (b.el = a.el);
  if (typeof b.type === "function") { b.rendered = b.type(Object.assign({ children: b.children }, b.props)); if (same(a.rendered, b.rendered)) patch(a.rendered, b.rendered); else { el.parentNode.insertBefore(create(b.rendered), el); el.parentNode.removeChild(el); } b.el = b.rendered.el; return; }
  if (b.type === "#text") { if (a.text !== b.text) el.text = b.text; return; }
  props(el, a.props, b.props);
  var old = a.children.slice(), byKey = {}, i;
  old.forEach(function (c) { if (c.key != null) byKey[c.key] = c; });
  for (i = 0; i < b.children.length; i++) {
    var n = b.children[i], m = n.key != null ? byKey[n.key] : old.filter(function (c) { return c && c.key == null && same(c, n); })[0];
    if (m && same(m, n)) { patch(m, n); old[old.indexOf(m)] = undefined; } else create(n);
    if (el.childNodes[i] !== n.el) el.insertBefore(n.el, el.childNodes[i]);
  }
  old.forEach(function (c) { c && el.removeChild(c.el); });
}
var Item = function (p) { return h("li", { class: p.done ? "done" : "" }, p.children, p.done && "✓"); };
var view = function (items, title) { return h("div", title ? { title: title } : null, h("h1", null, "Todo & <more> ", items.length), h("ul", null, items.map(function (t) { return h(Item, { key: t.id, done: t.done }, t.text); }))); };
var v1 = view([{ id: 1, text: "a" }, { id: 2, text: "b", done: true }, { id: 3, text: "c" }], 'say "hi"');
var root = create(v1), made = El.created, third = root.childNodes[1].childNodes[2];
log(root.outerHTML, made);
var v2 = view([{ id: 3, text: "c!" }, { id: 1, text: "a", done: true }, { id: 4, text: "new" }]);
patch(v1, v2);
log(root.outerHTML, El.created - made, root.childNodes[1].childNodes[0] === third, root.firstChild.type, root.constructor === El);
