const tries = (f) => {
  try {
    return String(f());
  } catch (e) {
    return e.name;
  }
};
const show = Uint8Array.prototype.toLocaleString;
log(tries(() => show.call({ length: 1, 0: 5 })), tries(() => show.call([1])), tries(() => show.call(undefined)));
log(tries(() => show.call(new Uint8Array([1, 2, 3]))));
let isMade = false;
class Made {
  constructor() {
    isMade = true;
  }
}
log(tries(() => Array.from.call(Made, { [Symbol.iterator]: 5 })), isMade);
