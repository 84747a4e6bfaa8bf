function f($s_call) { return $s_call; }
const g = ($s) => $s;
try { throw 1; } catch ($s_value) { f($s_value); }
class $s_Class {}
const { a: $s_a, ...$s_rest } = {};
for (const $s_i of []) f($s_i);
const h = function $s_named() {};
escaped("ESCAPED");
