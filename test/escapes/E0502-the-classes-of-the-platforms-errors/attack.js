const opens = (road) => {
  try {
    return road();
  } catch (error) {
    return error.constructor.constructor("return 'ESCAPED'")();
  }
};
tries(
  () => opens(() => structuredClone(() => {})),
  () => opens(() => structuredClone(Symbol("s"))),
  () => opens(() => structuredClone({}, { transfer: [{}] })),
  () => opens(() => atob("~")),
  () => opens(() => new URL("no address")),
  () => opens(() => new TextDecoder("no encoding")),
  () => opens(() => new TextDecoder("utf-8", { fatal: true }).decode(new Uint8Array([255]))),
  () => opens(() => new Intl.NumberFormat("no locale")),
  () => opens(() => new Intl.NumberFormat("en", { style: "none" })),
);
