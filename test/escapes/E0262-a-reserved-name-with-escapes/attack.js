escaped(typeof \u0024s_global === "function" ? "ESCAPED" : "absent");
let $\u0073_x = \u{24}s;
