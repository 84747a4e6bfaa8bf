for (const key of [Object(Symbol.unscopables), { [Symbol.toPrimitive]: () => Symbol.unscopables }]) {
  tries(() => {
    const shared = [][key];
    shared.mark = "ESCAPED";
    return [][Symbol.unscopables].mark;
  });
}
