escaped(typeof $s_get === "function" ? "ESCAPED" : "absent");
var $s_get = (o, k) => "ESCAPED";
