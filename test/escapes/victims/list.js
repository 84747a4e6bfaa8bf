// An instance that looks like an array to the generic natives.
class List {
  0 = "first";
  1 = "second";
  length = 2;
  state() {
    const text = [];
    for (const key of Object.keys(this)) text.push(key + ":" + this[key]);
    return text.join();
  }
}
const list = new List();
