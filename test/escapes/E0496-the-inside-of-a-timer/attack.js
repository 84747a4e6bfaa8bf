const timer = setTimeout(() => {}, 1);
tries(
  () => (typeof timer.ref === "function" ? "ESCAPED" : typeof timer),
  () => (typeof Object(timer).ref === "function" ? "ESCAPED" : typeof Object(timer)),
  () => (timer.constructor.name === "Timeout" ? "ESCAPED" : timer.constructor.name),
  () => (Reflect.ownKeys(Object(timer)).length > 0 ? "ESCAPED" : "no members"),
);
clearTimeout(timer);
