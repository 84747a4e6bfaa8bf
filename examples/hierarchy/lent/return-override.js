// A base constructor that returns the victim would let the fields of Evil be written into it.
function Give(object) {
  return object;
}
class Evil extends Give {
  _width = 1_000_000;
}
new Evil(square);
