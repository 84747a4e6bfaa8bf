const required = (v) => (v == null || v === "" ? "is required" : null), min = (n) => (v) => (v?.length < n ? `needs ${n} characters` : null), pattern = (re, why) => (v) => (v && !re.test(v) ? why : null);
class Field {
  static #uid = 0;
  accessor = "plain name"; static accessor = 1; static static = 2; get = 3; set = 4; async = 5; static async *gen() { yield 1; } of() { return "of"; } static get [`computed${1 + 1}`]() { return "c2"; }
  #value; #touched = false; #listeners = []; uid = `f${++Field.#uid}`;
  constructor(name, { initial = "", rules = [], transform = (x) => x, when = () => true } = {}) { this.name = name; this.#value = initial; this._rules = rules; this._transform = transform; this._when = when; this._initial = initial; }
  get value() { return this.#value; }
  set value(raw) { const v = this._transform(raw), old = this.#value; if (Object.is(v, old)) return; this.#value = v; this.#touched = true; for (const l of this.#listeners) l.call(this, { field: this, old, v }); }
  get touched() { return this.#touched; }
  onChange(f) { this.#listeners.push(f); return this; }
  errors(form) { return this._when(form) ? this._rules.map((r) => r(this.#value, form)).filter((e) => e !== null) : []; }
  reset() { this.#value = this._initial; this.#touched = false; }
}
class Form {
  #fields = new Map(); #submitting = false; #log = [];
  static define(spec) { return class extends Form { constructor(initial = {}) { super(); for (const [k, o] of Object.entries(spec)) this.add(new Field(k, { ...o, ...(k in initial && { initial: initial[k] }) })); } static get fields() { return Object.keys(spec); } }; }
  add(f) { this.#fields.set(f.name, f.onChange(({ field: { name }, old, v }) => this.#log.push(`${name}: ${old} → ${v}`))); return this; }
  field(name) { const f = this.#fields.get(name); if (!f) throw new RangeError(`no field ${name}`); return f; }
  get values() { const out = {}; for (const [k, { value }] of this.#fields) out[k] = value; return out; }
  set values(patch) { for (const k in patch) this.field(k).value = patch[k]; }
  get errors() { return Object.fromEntries([...this.#fields].map(([k, f]) => [k, f.errors(this)]).filter(([, e]) => e.length)); }
  get valid() { return Object.keys(this.errors).length === 0; }
  get dirty() { return [...this.#fields.values()].some(({ touched }) => touched); }
  get history() { return this.#log; }
  submit(handler) { if (this.#submitting) throw new Error("already submitting"); if (!this.valid) return { ok: false, errors: this.errors }; this.#submitting = true; try { return { ok: true, result: handler({ ...this.values }) }; } finally { this.#submitting = false; } }
}
const Signup = Form.define({ email: { rules: [required, pattern(/^[^@\s]+@[^@\s]+$/, "is no address")], transform: (s) => s.trim().toLowerCase() }, password: { rules: [min(4)] }, repeat: { rules: [(v, f) => (v !== f.field("password").value ? "differs" : null)] }, company: { when: (f) => f.values.business, rules: [required] }, business: { initial: false } });
const form = new Signup({ email: "old@x" });
log(form.values, form.errors, form.dirty, Signup.fields);
form.values = { email: "  ANN@Example.org ", password: "abc" };
log(form.values.email, form.errors, form.submit(() => 1));
form.values = { password: "abcd", repeat: "abcd", business: true };
log(form.errors); form.field("company").value = "ACME"; form.field("company").value += "!";
log(form.submit(({ email, ...rest }) => { try { form.submit(() => {}); } catch (e) { return [email, e.message, Object.keys(rest).length]; } }), form.history);
try { form.values = { nope: 1 }; } catch (e) { log(e.name, e.message); }
const f = form.field("email"); f.reset(); log(f.value, f.touched, f.uid, f.accessor, Field.accessor, Field.static, f.get + f.set + f.async, f.of(), Field.computed2, Object.keys(f).includes("value"), "value" in f);
class Temp { #c = 0; static from = { f: (f) => Object.assign(new Temp(), { f }) }; get c() { return this.#c; } set c(v) { if (typeof v !== "number") throw new TypeError("number please"); this.#c = v; } get f() { return this.c * 1.8 + 32; } set f(v) { this.c = (v - 32) / 1.8; } get k() { return this.c + 273.15; } }
const t = new Temp(); t.f = 212; t.c -= 50; t.f++; t.c **= 2;
log(t.c.toFixed(3), t.k.toFixed(2), ["c", "f", "k"].map((k) => [k, Object.getOwnPropertyDescriptor(Temp.prototype, k)]).map(([k, d]) => `${k}:${typeof d.get}${typeof d.set}`));
try { t.c = "hot"; } catch (e) { log(e.message); } try { ((o) => { o.k = 1; })(Object.freeze({ k: 2 })); } catch (e) { log(e.name); } try { log(Temp.from.f(50).c); } catch (e) { log(e.name); }
