let F = null, a = 1, i = 0, hit = "none";
const C = (() => 0);
hit = a ?.5 : 1;
a
++i
F = C
["constructor"]
("return 'ESCAPED'")
escaped(F())
