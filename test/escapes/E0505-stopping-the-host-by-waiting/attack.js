const cells = new Int32Array(new SharedArrayBuffer(4));
const stopped = (wait) => (wait(cells, 0, 0, 1) === "timed-out" ? "ESCAPED" : "not stopped");
tries(
  () => stopped((...args) => Atomics.wait(...args)),
  () => stopped(Atomics["wa" + "it"]),
  () => stopped(Reflect.get(Atomics, "wait")),
  () => stopped(Object.getOwnPropertyDescriptor(Atomics, "wait").value),
  () => stopped(Object.entries(Object.getOwnPropertyDescriptors(Atomics)).find(([key]) => key === "wait")[1].value),
  () => {
    const { wait } = Atomics;
    return stopped(wait);
  },
  () => globalThis.eval("(cells) => Atomics.wait(cells, 0, 0, 1)")(cells) === "timed-out" ? "ESCAPED" : "not stopped",
);
