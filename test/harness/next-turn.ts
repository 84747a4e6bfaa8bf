/** Waits until what is queued has run. Browsers have no `setImmediate`, and let timers of timers wait. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (globalThis.setImmediate !== undefined) return void setImmediate(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
