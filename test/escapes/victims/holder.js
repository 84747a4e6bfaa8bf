// Private members that look like property descriptors.
class Holder {
  _slot = { value: "ESCAPED", enumerable: true };
  shown = { value: 1, enumerable: true };
}
const holder = new Holder();
