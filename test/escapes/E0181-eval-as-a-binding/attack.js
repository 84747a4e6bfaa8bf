var eval = (text) => "ESCAPED";
escaped(eval("1"));
