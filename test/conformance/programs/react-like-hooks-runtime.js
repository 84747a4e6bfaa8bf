// Components with hooks; class components with setState and lifecycle, in one little runtime.
let current = null;
const flat = (xs) => xs.flat(Infinity).filter((x) => x != null && x !== false && x !== true);
const h = (type, props, ...children) => ({ type, props: { ...props, children: flat(children) } });
function useState(initial) {
  const inst = current, i = inst.nextHook();
  if (!(i in inst.hooks)) inst.hooks[i] = typeof initial === "function" ? initial() : initial;
  return [inst.hooks[i], (v) => { const next = typeof v === "function" ? v(inst.hooks[i]) : v; if (!Object.is(next, inst.hooks[i])) { inst.hooks[i] = next; inst.root.schedule(); } }];
}
function useMemo(f, deps) { const inst = current, i = inst.nextHook(), old = inst.hooks[i]; if (old && deps.every((d, k) => Object.is(d, old.deps[k]))) return old.value; return (inst.hooks[i] = { value: f(), deps }).value; }
function useReducer(reduce, init) { const [s, set] = useState(init); return [s, (a) => set((x) => reduce(x, a))]; }
function useEffect(f, deps) { const inst = current, i = inst.nextHook(), old = inst.hooks[i]; if (old && deps && deps.every((d, k) => d === old.deps[k])) return; inst.root.after(() => { old?.cleanup?.(); inst.hooks[i].cleanup = f(); }); inst.hooks[i] = { deps }; }
const createContext = (d) => { const stack = [d]; return { Provider: ({ value, children }) => ({ enter: () => stack.push(value), leave: () => stack.pop(), children }), read: () => stack.at(-1) }; };
class Component {
  constructor(props) { this.props = props; this.setState = this.setState.bind(this); this.state = {}; }
  set host(f) { this._host = f; }
  receive(props) { this.props = props; }
  setState(patch) { this.state = { ...this.state, ...(typeof patch === "function" ? patch(this.state) : patch) }; this._host?.(); }
  componentDidMount() {} componentDidUpdate() {}
  render() { throw new TypeError(`${this.constructor.name} must implement render`); }
}
class Instance { #at = 0; hooks = []; constructor(root) { this.root = root; } begin() { this.#at = 0; return this; } nextHook() { return this.#at++; } }
class Root {
  #instances = new Map(); #effects = []; #dirty = false; renders = 0; #view;
  mount(view) { this.#view = view; return this.flush(true); }
  schedule = () => { this.#dirty = true; };
  after(f) { this.#effects.push(f); }
  flush(force = false) { let n = 0; while ((this.#dirty || force) && n++ < 10) { this.#dirty = force = false; this.renders++; this._html = this.#render(this.#view, "0"); for (const f of this.#effects.splice(0)) f(); } return this._html; }
  #render(v, path) {
    if (typeof v !== "object") return String(v);
    if (Array.isArray(v)) return v.map((c, i) => this.#render(c, `${path}.${c?.props?.key ?? i}`)).join("");
    const { type, props } = v;
    if (typeof type === "string") { const { children, key, ...rest } = props; return `<${type}${Object.entries(rest).filter(([, x]) => typeof x !== "function").map(([k, x]) => ` ${k}=${JSON.stringify(x)}`).join("")}>${this.#render(children, path)}</${type}>`; }
    if (type.prototype instanceof Component) {
      path += `:${type.name}`; let inst = this.#instances.get(path); const fresh = !inst;
      if (fresh) { this.#instances.set(path, (inst = new type(props))); inst.host = this.schedule; } else inst.receive(props);
      const out = this.#render(inst.render(), `${path}/`);
      this.after(() => (fresh ? inst.componentDidMount() : inst.componentDidUpdate()));
      return out;
    }
    path += `:${type.name}`;
    const inst = (this.#instances.get(path) ?? this.#instances.set(path, new Instance(this)).get(path)).begin();
    const outer = current; current = inst;
    let out; try { out = type(props); } finally { current = outer; }
    if (out?.enter) { out.enter(); try { return this.#render(out.children, path); } finally { out.leave(); } }
    return this.#render(out, `${path}/`);
  }
}
const Theme = createContext("light"), journal = []; let api = {};
const Item = ({ label, onPick }) => { const [n, setN] = useState(() => label.length); api[label] = () => { setN((x) => x + 1); onPick(label); }; return h("li", { theme: Theme.read() }, label, ":", n); };
class Clock extends Component { state = { t: 0 }; ticks = []; tick = () => this.setState(({ t }) => ({ t: t + 1 })); componentDidMount() { journal.push("mount"); api.tick = this.tick; api.set = this.setState; } componentDidUpdate() { this.ticks.push(this.state.t); journal.push(`update ${this.ticks}`); } render() { return h("b", null, this.props.name, this.state.t, this.state.x); } }
function App() {
  const [items, dispatch] = useReducer((s, a) => (a.type === "add" ? [...s, a.label] : s.filter((x) => x !== a.label)), ["a"]);
  const [picked, setPicked] = useState(null), total = useMemo(() => (journal.push("memo"), items.join("").length), [items]);
  api.dispatch = dispatch;
  useEffect(() => { journal.push(`effect ${items}`); return () => journal.push(`cleanup ${items}`); }, [items]);
  return h("ul", { total, onClick: () => {} }, items.map((label) => h(Item, { key: label, label, onPick: setPicked })), picked && h("i", null, picked), h(Theme.Provider, { value: "dark" }, h(Item, { label: "fixed", onPick: setPicked })), h(Clock, { name: "c" }));
}
const root = new Root();
log(root.mount(h(App)));
api.a(); api.dispatch({ type: "add", label: "bb" }); log(root.flush());
api.bb(); api.fixed(); api.tick(); log(root.flush());
api.dispatch({ type: "del", label: "a" }); api.set({ x: "!" }); log(root.flush(), root.renders);
log(journal);
class Bad extends Component {} try { new Root().mount(h(Bad)); } catch (e) { log(e.message); }
