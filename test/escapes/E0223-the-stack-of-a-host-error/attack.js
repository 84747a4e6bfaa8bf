const reveals = (text) => (/\/|node:|\bat\b/.test(String(text)) ? "ESCAPED" : "hidden");
const caught = (f) => { try { f(); } catch (error) { return error; } };
tries(
  () => reveals(caught(() => host.fail()).stack),
  () => reveals(Reflect.get(caught(() => host.fail()), "stack")),
  () => reveals(Object.getOwnPropertyDescriptor(caught(() => host.fail()), "stack")?.value),
  () => reveals(JSON.stringify(Object.getOwnPropertyNames(caught(() => host.fail())).map((key) => caught(() => host.fail())[key]))),
);
