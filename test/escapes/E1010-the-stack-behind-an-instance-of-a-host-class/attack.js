const frames = (text) => (/\n\s+at |@\S*:\d+/.test(text) ? "ESCAPED" : typeof text);
class Mine extends Failure {
  look() {
    return frames(this.stack);
  }
}
const mine = new Mine("mine");
const key = "sta" + "ck";
tries(
  () => frames(mine.stack),
  () => frames(mine[key]),
  () => mine.look(),
  () => frames(Reflect.get(mine, key)),
  () => frames(Reflect.get(Failure.prototype, key, mine)),
  () => frames(Reflect.get(Object.getPrototypeOf(Failure.prototype), key, mine)),
  () => frames((({ stack }) => stack)(mine)),
  () => frames(Object.getOwnPropertyDescriptor(Failure.prototype, key)?.get.call(mine)),
  () => frames(new Failure("host's").stack),
);
