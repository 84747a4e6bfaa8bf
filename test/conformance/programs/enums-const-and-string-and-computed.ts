enum Color {
  Red,
  Green = 5,
  Blue,
  Calc = "abc".length,
  Mask = Green | 8,
}
enum Dir {
  Up = "UP",
  Down = "DOWN",
}
const enum K {
  A = 1,
  B = A << 2,
}
enum Mixed {
  No = 0,
  Yes = "YES",
}
log(
  Color.Red,
  Color[5],
  Color.Blue,
  Color.Calc,
  Color.Mask,
  Dir.Up,
  K.B,
  Object.keys(Color),
  Mixed[0],
  Mixed.Yes,
  Color["Green"],
);
enum Color2 {
  A,
}
enum Color2 {
  B = 10,
}
log(Color2.A, Color2.B, Color2[10]);
function f(c: Color): string {
  switch (c) {
    case Color.Red:
      return "r";
    case Color.Green:
      return "g";
    default:
      return Color[c] ?? "none";
  }
}
log(f(Color.Red), f(Color.Blue), f(99 as Color));
declare enum Ext {
  Z,
}
