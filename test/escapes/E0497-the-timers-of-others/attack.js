const id = hostTimer();
clearTimeout(id);
try {
  clearInterval(id);
  clearImmediate(id);
} catch (error) {
  escaped(error.name);
}
clearTimeout(String(id));
clearTimeout({ valueOf: () => id, [Symbol.toPrimitive]: () => id });
for (let n = 0; n < 1000; n++) clearTimeout(n);
escaped(isTimerAlive());
