export let state = "kept";
export { state as __proto__, state as constructor, state as then2 };
import("attack").then((ns) => {
  tries(
    () => { ns.state = "ESCAPED"; return ns.state; },
    () => { Object.defineProperty(ns, "state", { value: "ESCAPED" }); return ns.state; },
    () => { delete ns.state; return ns.state; },
    () => { Object.setPrototypeOf(ns, { extra: "ESCAPED" }); return ns.extra; },
    () => ns["constr" + "uctor"]("return 'ESCAPED'")(),
    () => ns.__proto__,
    () => ns.then2,
    () => { ns.extra = "ESCAPED"; return ns.extra; },
    () => Object.getPrototypeOf(ns) === null ? "null" : "object",
    () => { Object.assign(ns, { state: "ESCAPED" }); return ns.state; },
    () => { Reflect.set(ns, "state", "ESCAPED"); return ns.state; },
  );
}, (error) => escaped(error.name));
