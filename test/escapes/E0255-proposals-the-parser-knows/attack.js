escaped(do { "ESCAPED"; });
