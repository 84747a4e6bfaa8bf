let told;
const given = () => { const v = told; told = undefined; return v === undefined ? "nothing" : Object.isFrozen(v) ? "facade" : "ESCAPED"; };
const listening = {
  set(t, k, v) { told = v; return true; },
  defineProperty(t, k, d) { told = d.value; return true; },
};
const proxy = () => new Proxy(function () {}, listening);
const above = () => { const f = { m() {} }.m; Object.setPrototypeOf(f, { set prototype(v) { told = v; } }); return f; };
const own = () => Object.defineProperty({ m() {} }.m, "prototype", { set(v) { told = v; }, configurable: true });
const named = "proto" + "type";
tries(
  ...[proxy, () => new Proxy(proxy(), {}), above, own].flatMap((make) => [
    () => { make().prototype = Array.prototype; return given(); },
    () => { make()[named] = Array.prototype; return given(); },
    () => { [make().prototype] = [Array.prototype]; return given(); },
    () => { Reflect.set(make(), named, Array.prototype); return given(); },
    () => { Reflect.set(make(), named, Array.prototype, function () {}); return given(); },
    () => { Object.assign(make(), { prototype: Array.prototype }); return given(); },
    () => { Object.setPrototypeOf({ m() {} }.m, make()).prototype = Array.prototype; return given(); },
  ]),
  ...[proxy, () => new Proxy(proxy(), {})].flatMap((make) => [
    () => { Object.defineProperty(make(), named, { value: Array.prototype }); return given(); },
    () => { Object.defineProperties(make(), { prototype: { value: Array.prototype } }); return given(); },
    () => { Reflect.defineProperty(make(), named, { value: Array.prototype }); return given(); },
  ]),
);
