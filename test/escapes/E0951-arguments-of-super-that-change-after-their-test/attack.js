const hooks = { early: null, found: null };
const seen = [];
class Base { constructor() { hooks.early?.(this); } get take() { hooks.found?.(); return (x) => { seen.push(typeof x); return x; }; } indexOf(x) { return typeof x === "function" ? "ESCAPED" : "own"; } }
class Heir extends Base {
  held = 1;
  take(x) { hooks.found = () => { x = () => "ESCAPED"; }; try { return super.take(x); } finally { hooks.found = null; } }
  indexOf(x) { return super.indexOf(x); }
  two(x, y) { hooks.found = () => { y = {}; }; try { return super.take(x, y); } finally { hooks.found = null; } }
}
class Text extends String { indexOf(x) { return super.indexOf(x); } repeat(n) { return super.repeat(n); } concat(x) { return super.concat(x); } padEnd(n, s) { return super.padEnd(n, s); } }
class Texts extends Text { static make() { return new this("a => { return $s_ 1 }"); } }
const attempt = (f) => () => { let result; hooks.early = (o) => { try { result = f(o); } catch (e) { result = e.name; } }; try { new Heir(); } finally { hooks.early = null; } return result; };
const heir = new Heir();
tries(
  () => typeof heir.take("kept"),
  () => heir.two("kept", 1),
  () => typeof heir.take(heir),
  () => { let asked = 0; const n = { valueOf() { asked += 1; return 1; } }; return Texts.make().repeat(n).length === 21 && asked === 1 ? "kept" : "ESCAPED"; },
  () => (Texts.make().indexOf((a) => { return a; }) === -1 ? "kept" : "ESCAPED"),
  () => (/\$s_/.test(new Text("").padEnd(99, (o) => { return o.p; })) ? "ESCAPED" : "kept"),
  () => (/GMT/.test(new Text("").padEnd(99, new Date(0))) && /GMT\+0000/.test(new Text("").padEnd(99, new Date(0))) ? "kept" : "ESCAPED"),
  attempt((o) => o.take(1)), attempt((o) => Reflect.apply(o.take, o, [1])),
  () => Object.create(heir).take(1), () => ({ __proto__: heir, m() { return super.take(1); } }).m(),
  () => (heir.indexOf(() => 1) === "ESCAPED" ? "kept" : "own"),
  () => seen.join(" "),
);
