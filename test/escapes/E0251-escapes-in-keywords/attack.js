cl\u0061ss A {}
escaped("ESCAPED");
