const t = [];
const handler = new Proxy(
  {},
  {
    get(_, trap) {
      return (...a) => {
        t.push(trap);
        return Reflect[trap](...a);
      };
    },
  },
);
const p = new Proxy({ a: 1 }, handler);
p.a;
p.b = 2;
"a" in p;
delete p.b;
Object.keys(p);
Object.getPrototypeOf(p);
Object.isExtensible(p);
Object.getOwnPropertyDescriptor(p, "a");
Object.defineProperty(p, "c", { value: 1, configurable: true });
({ ...p });
for (const k in p);
JSON.stringify(p);
Object.preventExtensions(p);
log(t.join());
const f = new Proxy(function () {
  return "called";
}, handler);
t.length = 0;
f();
new f();
f.call(null);
log(t.join());
