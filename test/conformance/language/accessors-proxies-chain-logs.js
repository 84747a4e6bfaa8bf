const path = [];
const rec = () =>
  new Proxy(() => {}, {
    get: (t, k) => (k === Symbol.toPrimitive ? () => "x" : (path.push(String(k)), rec())),
    apply: (t, th, a) => (path.push("(" + a.join() + ")"), rec()),
  });
rec().users.find(1).name.toUpperCase();
log(path.join("."));
