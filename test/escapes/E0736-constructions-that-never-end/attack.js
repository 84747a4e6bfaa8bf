const lost = [];
let hook = () => {};
class Root {
  constructor(callback) { callback(this); }
  call(name) { return this[name](); }
  expose() { return this; }
}
class Vault extends Root {
  locked = true;
  ready() { hook(); return "ready"; }
  open() { return this.locked ? "locked" : "ESCAPED"; }
}
const lose = (callback) => { try { new Vault((o) => { lost.push(o); callback?.(o); throw new Error("stop"); }); } catch { /* kept */ } return lost.at(-1); };
for (let i = 0; i < 200; i++) lose();
const [oldest] = lost;
tries(
  () => oldest.open(), () => lost.at(-1).open(), () => lost[100].open(), () => oldest.expose().open(),
  () => { let seen; hook = () => { seen = oldest.open(); }; try { oldest.call("ready"); } finally { return seen ?? "not entered"; } },
  () => { let seen; hook = () => { seen = lost.at(-1).open(); }; try { lost.at(-1).call("ready"); } finally { return seen ?? "not entered"; } },
  () => { let late; lose((o) => { late = () => o.open(); }); return late(); },
  () => { const fine = new Vault(() => { lose(); lose(); }); return fine.open(); },
);
