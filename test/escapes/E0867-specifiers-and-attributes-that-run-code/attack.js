const F = (f) => f.constructor("return 'ESCAPED'")();

const road = async (run) => { try { const v = await run(); escaped(typeof v === "string" ? v : typeof v); } catch (e) { escaped(e?.name ?? String(e)); } };
await road(() => import({ n: 0, toString() { return this.n++ ? "node:fs" : "nowhere"; } }));
await road(() => import(["node:fs"]));
await road(() => import(Symbol("node:fs")));
await road(() => import(`node:${"fs"}`).then((m) => m.readFileSync && "ESCAPED"));
await road(() => import("node:fs", { with: { get type() { return "json"; } } }).then((m) => m.readFileSync && "ESCAPED"));
await road(() => import("nowhere", { with: new Proxy({}, { ownKeys: () => ["type"], getOwnPropertyDescriptor: () => ({ value: "json", enumerable: true, configurable: true }), get: () => "json" }) }));
await road(() => import("nowhere", { get with() { throw new RangeError(); } }));
await road(() => import("data:text/javascript,export default 'ESCAPED'").then((m) => m.default));
await road(() => import("data:application/json,1"));
await road(() => import("file:///etc/passwd"));
await road(() => import("NODE:fs").then((m) => m.readFileSync && "ESCAPED"));
await road(() => import("%6eode:fs"));
await road(() => F(import("nowhere").catch(() => {}).constructor.constructor));
await road(() => F(import.meta.constructor));
await road(() => import.meta.resolve?.("node:fs") ?? "nothing");
