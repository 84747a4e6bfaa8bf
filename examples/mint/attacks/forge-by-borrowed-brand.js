// A base constructor that returns my purse would give it the brand and the fields of my class.
function Give(object) {
  return object;
}
class Thief extends Give {
  _balance = 1_000_000;
}
new Thief(mine);
