const target = {};
const seen = (C) => (new C(target).deref() === target ? "ESCAPED" : "nothing");
tries(
  () => seen(WeakRef),
  () => seen(globalThis.WeakRef),
  () => seen(Reflect.get(globalThis, "WeakRef")),
  () => seen(Object.getOwnPropertyDescriptor(globalThis, "WeakRef").value),
  () => (new FinalizationRegistry(() => {}).register(target, 1) === undefined ? "ESCAPED" : "nothing"),
);
