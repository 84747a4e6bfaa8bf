const make = () => {
  class Cabinet { level = 0; 0() { return this.level > 3 ? "ESCAPED" : "closed"; } }
  return new Cabinet();
};
tries(
  () => { const method = make()[+0]; return method.call({ level: 9 }); },
  () => { const [first] = [make()[1 - 1]]; return Reflect.apply(first, { level: 9 }, []); },
  () => { const { 0: method } = make(); return method.call({ level: 9 }); },
);
