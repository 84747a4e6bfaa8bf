let captured, access;
const spy = (value, context) => { captured = value; access = context.access; };
class Door {
  level = 0;
  @spy open() { return this.level > 3 ? "ESCAPED" : "closed"; }
}
const door = new Door();
tries(
  () => captured.call({ level: 9 }),
  () => captured.call(Object.create(door, { level: { value: 9 } })),
  () => access.get(door).call({ level: 9 }),
  () => access.get({ open: captured }).call({ level: 9 }),
);
