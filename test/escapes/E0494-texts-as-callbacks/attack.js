const text = "'ESC' + 'APED'";
const boxed = new String(text);
tries(
  () => setTimeout(text),
  () => setTimeout(text, 1),
  () => setTimeout.call(globalThis, text),
  () => Reflect.apply(setTimeout, undefined, [text]),
  () => setTimeout(boxed),
  () => setInterval(text),
  () => setImmediate(text),
  () => queueMicrotask(text),
  () => setTimeout({ toString: () => text }),
);
