escaped(typeof $s === "object" ? "ESCAPED" : "absent");
