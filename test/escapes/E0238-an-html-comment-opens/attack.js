let a = 1, b = 0, F;
F = (() => 0).constructor
<!--a, F = null
;escaped(F("return 'ESCAPED'")());
