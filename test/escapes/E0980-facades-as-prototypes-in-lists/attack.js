const isOpen = (v) => (v === undefined ? "nothing" : Object.isFrozen(v) ? "facade" : "ESCAPED");
const assigned = () => { const f = () => {}; f.prototype = Array.prototype; return f; };
const defined = () => Object.defineProperty(() => {}, "prototype", { value: Array.prototype, enumerable: true });
const bound = () => Object.assign(function () {}.bind(), { prototype: Array.prototype });
tries(
  ...[assigned, defined, bound].flatMap((make) => [
    () => isOpen(Object.values(make())[0]),
    () => isOpen(Object.entries(make())[0][1]),
    () => isOpen({ ...make() }.prototype),
    () => isOpen(Object.assign({}, make()).prototype),
    () => isOpen((({ ...rest }) => rest)(make()).prototype),
    () => isOpen(Object.getOwnPropertyDescriptors(make()).prototype.value),
    () => isOpen(new Proxy(make(), {}).prototype),
    () => { let seen; for (const k in make()) seen = make()[k]; return isOpen(seen); },
  ]),
);
