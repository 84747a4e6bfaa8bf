const reveals = (stack) => (/\/|node:|\$s|\bat\b/.test(String(stack)) ? "ESCAPED" : "hidden");
tries(
  () => reveals(new Error("x").stack),
  () => { try { null.x; } catch (error) { return reveals(error["sta" + "ck"]); } },
  () => { try { null.x; } catch ({ stack }) { return reveals(stack); } },
  () => reveals(Reflect.get(new Error("x"), "stack")),
  () => reveals(Object.getOwnPropertyDescriptor(new Error("x"), "stack").value),
  () => { const bag = { ...new Error("x") }; return reveals(bag.stack); },
  () => { const e = Object.create(new Error("x")); return reveals(e.stack); },
);
