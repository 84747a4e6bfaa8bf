escaped(eval("'ESCAPED'"));
