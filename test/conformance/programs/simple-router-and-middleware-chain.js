// @await
const compose = (ms) => (ctx, next) => {
  let idx = -1;
  const dispatch = (i) => {
    if (i <= idx) return Promise.reject(new Error("next() called multiple times"));
    idx = i;
    const fn = i === ms.length ? next : ms[i];
    if (!fn) return Promise.resolve();
    try {
      return Promise.resolve(fn(ctx, dispatch.bind(null, i + 1)));
    } catch (e) {
      return Promise.reject(e);
    }
  };
  return dispatch(0);
};
class Router {
  routes = [];
  get(p, h) {
    return this.add("GET", p, h);
  }
  add(method, path, h) {
    const keys = [];
    const re = new RegExp(
      "^" + path.replace(/:(\w+)/g, (_, k) => (keys.push(k), "([^/]+)")).replace(/\*/g, ".*") + "$",
    );
    this.routes.push({ method, re, keys, h });
    return this;
  }
  handler() {
    return async (ctx, next) => {
      for (const r of this.routes) {
        const m = r.method === ctx.method && r.re.exec(ctx.path);
        if (m) {
          ctx.params = Object.fromEntries(r.keys.map((k, i) => [k, decodeURIComponent(m[i + 1])]));
          return r.h(ctx);
        }
      }
      return next();
    };
  }
}
const r = new Router()
  .get("/users/:id", (c) => {
    c.body = `user ${c.params.id}`;
  })
  .get("/boom", () => {
    throw new Error("boom");
  });
const app = compose([
  async (c, n) => {
    try {
      await n();
    } catch (e) {
      c.status = 500;
      c.body = e.message;
    }
  },
  async (c, n) => {
    c.trace = ["in"];
    await n();
    c.trace.push("out");
  },
  r.handler(),
  (c) => {
    c.status = 404;
  },
]);
const req = async (path) => {
  const c = { method: "GET", path, status: 200 };
  await app(c);
  return [c.status, c.body, c.trace];
};
(async () => [
  await req("/users/a%20b"),
  await req("/boom"),
  await req("/none"),
  await compose([
    async (c, n) => {
      await n();
      await n();
    },
  ])({}).catch((e) => e.message),
])();
