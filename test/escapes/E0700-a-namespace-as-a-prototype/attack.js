const escape = (R) => R.getOwnPropertyDescriptor(R.getPrototypeOf(() => {}), "constructor").value("return 'ESCAPED'")();
tries(
  () => escape(Object.create(Reflect)),
  () => escape({ __proto__: Reflect }),
  () => escape(Object.setPrototypeOf({}, Reflect)),
  () => escape(Object.create(Object.create(Reflect))),
  () => {
    const record = {};
    Reflect.setPrototypeOf(record, Reflect);
    return escape(record);
  },
  () => {
    const { floor } = Object.create(Math);
    floor.mark = "ESCAPED";
    return floor.mark;
  },
);
