// @await
class HttpError extends Error { static #texts = { 400: "Bad Request", 404: "Not Found", 405: "Method Not Allowed", 500: "Internal" }; constructor(status, message = HttpError.#texts[status], { headers = {}, ...options } = {}) { super(message, options); this.status = status; this.headers = headers; } get expose() { return this.status < 500; } }
class Headers { #map = new Map(); constructor(init = {}) { for (const [k, v] of init instanceof Headers ? init : Object.entries(init)) this.append(k, v); } append(k, v) { k = k.toLowerCase(); this.#map.set(k, this.#map.has(k) ? `${this.#map.get(k)}, ${v}` : String(v)); return this; } get(k) { return this.#map.get(k.toLowerCase()) ?? null; } *[Symbol.iterator]() { yield* [...this.#map].sort(([a], [b]) => (a < b ? -1 : 1)); } toJSON() { return Object.fromEntries(this); } }
class Request {
  #url; params = {};
  constructor(method, url, { headers, body } = {}) { this.method = method.toUpperCase(); [, this.path, this.#url] = /^([^?]*)(?:\?(.*))?$/.exec(url); this.headers = new Headers(headers); this._body = body; }
  get query() { return (this.#url ?? "").split("&").filter(Boolean).reduce((q, part) => { const [k, v = ""] = part.split("=").map((s) => decodeURIComponent(s.replace(/\+/g, " "))); const m = /^(\w+)\[(\w*)\]$/.exec(k); if (m) { const [, base, sub] = m; if (sub) (q[base] ??= {})[sub] = v; else (q[base] ??= []).push(v); } else q[k] = v; return q; }, {}); }
  get cookies() { return Object.fromEntries((this.headers.get("cookie") ?? "").split(/;\s*/).filter(Boolean).map((c) => c.split("="))); }
  async json() { await null; try { return JSON.parse(this._body); } catch (cause) { throw new HttpError(400, "invalid JSON", { cause }); } }
  with(params) { this.params = { ...this.params, ...params }; return this; }
}
class Router {
  #routes = []; #middleware = []; #onError = (e) => ({ status: e.status ?? 500, body: e.expose ? e.message : "oops" });
  static compile(pattern) { const keys = []; const source = pattern.replace(/\/:(\w+)(\(([^)]*)\))?(\?)?/g, (_, k, __, re = "[^/]+", opt) => { keys.push(k); return opt ? `(?:/(?<${k}>${re}))?` : `/(?<${k}>${re})`; }).replace(/\*/g, "(?<rest>.*)"); return { regex: new RegExp(`^${source}/?$`), keys }; }
  use(f) { this.#middleware.push(f); return this; }
  route(method, pattern, ...handlers) { this.#routes.push({ method, ...Router.compile(pattern), handlers }); return this; }
  mount(prefix, other) { return this.use(async (req, next) => (req.path.startsWith(prefix + "/") ? other.handle(new Request(req.method, req.path.slice(prefix.length), { headers: req.headers, body: await req.json().catch(() => undefined).then((x) => x && JSON.stringify(x)) })) : next())); }
  catch(f) { this.#onError = f; return this; }
  async #dispatch(req) {
    const hits = this.#routes.filter((r) => r.regex.test(req.path));
    if (!hits.length) throw new HttpError(404);
    const r = hits.find((x) => x.method === req.method);
    if (!r) throw new HttpError(405, undefined, { headers: { allow: hits.map((x) => x.method) } });
    req.with({ ...r.regex.exec(req.path).groups });
    let out; for (const f of r.handlers) if ((out = await f(req)) !== undefined) break;
    return typeof out === "object" && out !== null && "status" in out ? out : { status: out === undefined ? 204 : 200, body: out };
  }
  async handle(req) {
    const run = (i) => async () => (i < this.#middleware.length ? this.#middleware[i](req, run(i + 1)) : this.#dispatch(req));
    try { return await run(0)(); } catch (e) { return this.#onError(e, req); }
  }
}
const seen = [], db = new Map([["1", { id: "1", name: "Ann" }]]);
const api = new Router()
  .route("GET", "/users/:id(\\d+)", ({ params: { id } }) => db.get(id) ?? { status: 404, body: `no user ${id}` })
  .route("POST", "/users", async (req) => { const { name, ...rest } = await req.json(); if (!name) throw new HttpError(400, `name? got ${Object.keys(rest)}`); const id = String(db.size + 1); db.set(id, { id, name }); return { status: 201, body: id, headers: { location: `/users/${id}` } }; })
  .route("DELETE", "/users/:id", ({ params }) => void db.delete(params.id))
  .catch((e, { method, path }) => ({ status: e.status ?? 500, body: `${method} ${path}: ${e.message}${e.cause ? ` (${e.cause.name})` : ""}`, headers: e.headers }));
const app = new Router()
  .use(async (req, next) => { const res = await next(); seen.push(`${req.method} ${req.path} ${res.status}`); return { ...res, headers: new Headers(res.headers ?? {}).append("X-Seen", seen.length).append("x-seen", "y") }; })
  .use((req, next) => (req.path === "/secret" && req.cookies.sid !== "42" ? { status: 401 } : next()))
  .mount("/api", api)
  .route("GET", "/search/:kind?", (r) => ({ status: 200, body: [r.params.kind ?? "any", r.query] }))
  .route("GET", "/secret", () => "shh", () => "never").route("GET", "/boom", () => { throw new Error("internal detail"); }).route("GET", "/files/*", ({ params: { rest } }) => rest.split("/"));
(async () => {
  for (const [m, u, o] of [["get", "/api/users/1"], ["get", "/api/users/9"], ["get", "/api/users/x"], ["post", "/api/users", { body: '{"name":"Bob"}' }], ["post", "/api/users", { body: '{"x":1}' }], ["post", "/api/users", { body: "{" }], ["delete", "/api/users/1"], ["get", "/search?q=a+b%21&tags[]=x&tags[]=y&f[min]=1&flag"], ["get", "/search/books"], ["get", "/secret"], ["get", "/secret", { headers: { Cookie: "a=1; sid=42" } }], ["get", "/boom"], ["get", "/files/a/b/c"], ["patch", "/search"], ["get", "/nope"]]) {
    const res = await app.handle(new Request(m, u, o));
    log(m, u, res.status, res.body, JSON.stringify(res.headers));
  }
  return seen.length;
})();
