class Forged { #$s_b1 = 1; static has(o) { return #$s_b1 in o; } }
escaped(Forged.has(new Forged()) ? "ESCAPED" : "absent");
