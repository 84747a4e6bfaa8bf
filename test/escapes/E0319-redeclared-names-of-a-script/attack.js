const safe = { open: () => "x" };
escaped("ESCAPED");
