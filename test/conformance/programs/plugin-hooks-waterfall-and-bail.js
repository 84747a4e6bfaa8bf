const createHooks = () => {
  const table = new Map();
  return {
    tap(name, fn, { priority = 0, once = false } = {}) {
      const list = table.get(name) ?? [];
      list.push({ fn, priority, once });
      list.sort((a, b) => b.priority - a.priority);
      table.set(name, list);
      return () =>
        table.set(
          name,
          table.get(name).filter((entry) => entry.fn !== fn),
        );
    },
    call(name, ...args) {
      const results = [];
      for (const entry of [...(table.get(name) ?? [])]) {
        results.push(entry.fn(...args));
        if (entry.once)
          table.set(
            name,
            table.get(name).filter((e) => e !== entry),
          );
      }
      return results;
    },
    waterfall(name, value, ...rest) {
      return (table.get(name) ?? []).reduce((acc, { fn }) => fn(acc, ...rest) ?? acc, value);
    },
    async callAsync(name, ...args) {
      let out = [];
      for (const { fn } of table.get(name) ?? []) out = [...out, await fn(...args)];
      return out;
    },
    bail(name, ...args) {
      for (const { fn } of table.get(name) ?? []) {
        const r = fn(...args);
        if (r !== undefined) return r;
      }
    },
  };
};
class MarkdownPlugin {
  name = "markdown";
  #count = 0;
  options;
  constructor(options = {}) {
    this.options = { heading: true, ...options };
  }
  apply(hooks) {
    hooks.tap("render", (text) => {
      this.#count++;
      return this.options.heading ? text.replace(/^# (.*)$/gm, "<h1>$1</h1>") : text;
    });
    hooks.tap("render", (text) => text.replace(/\*\*(.+?)\*\*/g, (_, inner) => `<b>${inner}</b>`), { priority: 5 });
    hooks.tap("stats", () => ({ [this.name]: this.#count }));
  }
}
class LinkPlugin {
  name = "link";
  apply(hooks) {
    hooks.tap("render", (text) => text.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>'), { priority: 10 });
    hooks.tap("stats", () => ({ [this.name]: "n/a" }));
    hooks.tap("load", async (file) => {
      await null;
      return file.toUpperCase();
    });
    hooks.tap("load", (file) => file.length, { priority: -1 });
    hooks.tap("resolve", (id) => (id.startsWith("./") ? undefined : `pkg:${id}`));
    hooks.tap("resolve", (id) => `file:${id.slice(2)}`, { priority: -1 });
  }
}
const hooks = createHooks();
for (const plugin of [new MarkdownPlugin(), new LinkPlugin(), new MarkdownPlugin({ heading: false })])
  plugin.apply(hooks);
log(hooks.waterfall("render", "# Title\nSome **bold** and [link](http://x)"));
log(hooks.call("stats"));
log(hooks.bail("resolve", "lodash"), hooks.bail("resolve", "./a.js"), hooks.bail("none"));
const off = hooks.tap("once", () => "here", { once: true });
log(hooks.call("once"), hooks.call("once"), off(), hooks.call("none"));
hooks.callAsync("load", "readme.md").then((r) => log("loaded", r));
