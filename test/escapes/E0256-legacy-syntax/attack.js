escaped("\07" === "\x07" ? "ESCAPED" : "ESCAPED");
