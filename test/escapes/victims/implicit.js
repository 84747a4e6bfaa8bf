// Methods that the engine calls by itself.
class Talker {
  allowed() {
    return false;
  }
  answer() {
    return this.allowed() ? "ESCAPED" : "closed";
  }
  toString() {
    return this.answer();
  }
  valueOf() {
    return this.answer();
  }
  toJSON() {
    return this.answer();
  }
  *[Symbol.iterator]() {
    yield this.answer();
  }
  then(resolve) {
    resolve(this.answer());
  }
}
const talker = new Talker();
