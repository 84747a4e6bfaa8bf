const F = (f) => f.constructor("return 'ESCAPED'")();

const got = [];
const thenable = { then(resolve, reject) { got.push(this, resolve, reject); resolve({ get then() { got.push(this); return undefined; } }); } };
host.adopt(thenable).then((v) => { got.push(v); for (const f of got) tries(() => F(f), () => F(f.constructor), () => F(Object.getPrototypeOf(f).constructor)); tries(() => got[1]("again") ?? "done", () => got[2]("again") ?? "done"); });
escaped("begun");
