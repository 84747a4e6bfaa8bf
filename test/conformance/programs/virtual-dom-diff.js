const h = (type, props, ...children) => ({
  type,
  props: props || {},
  children: children
    .flat(Infinity)
    .filter((c) => c != null && c !== false)
    .map((c) => (typeof c === "object" ? c : { type: "#text", text: String(c) })),
});
const render = (v) =>
  v.type === "#text"
    ? v.text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c])
    : typeof v.type === "function"
      ? render(v.type({ ...v.props, children: v.children }))
      : `<${v.type}${Object.entries(v.props)
          .map(([k, x]) =>
            x === true ? ` ${k}` : x === false ? "" : ` ${k === "className" ? "class" : k}="${x}"`,
          )
          .join("")}>${v.children.map(render).join("")}</${v.type}>`;
const diff = (a, b, path = []) => {
  if (!a) return [{ op: "add", path, node: render(b) }];
  if (!b) return [{ op: "remove", path }];
  if (a.type !== b.type) return [{ op: "replace", path, node: render(b) }];
  if (a.type === "#text") return a.text === b.text ? [] : [{ op: "text", path, text: b.text }];
  const out = [];
  for (const k of new Set([...Object.keys(a.props), ...Object.keys(b.props)]))
    if (a.props[k] !== b.props[k]) out.push({ op: "prop", path, k, v: b.props[k] });
  for (let i = 0; i < Math.max(a.children.length, b.children.length); i++)
    out.push(...diff(a.children[i], b.children[i], [...path, i]));
  return out;
};
const Item = ({ label, done, children }) => h("li", { className: done ? "done" : "todo" }, label, children);
const App = (s) =>
  h(
    "ul",
    { id: "app" },
    s.items.map((i) => h(Item, i)),
    s.items.length > 1 && h("p", null, s.items.length, " items & <more>"),
  );
log(render(App({ items: [{ label: "a", done: true }, { label: "b" }] })));
log(diff(h("div", { a: 1 }, "x", h("b")), h("div", { a: 2 }, "y", h("i"), "z")));
