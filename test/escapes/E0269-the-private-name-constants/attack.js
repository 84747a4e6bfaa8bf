class A { _x = "ESCAPED"; }
const a = new A();
escaped(a[$s_p1]);
