const attempt = (road) => {
  try {
    road();
    escaped("done");
  } catch (error) {
    escaped(error.name);
  }
};
attempt(() => structuredClone(hostBytes, { transfer: [hostBytes.buffer] }));
attempt(() => structuredClone(0, { transfer: new Proxy([hostBytes.buffer], {}) }));
attempt(() => structuredClone(0, { get transfer() { return [hostBytes]; } }));
escaped(isDetached());
