let g = 1, hit = "none";
function f() {}
/(hit = (() => 0).constructor("return 'ESCAPED'")())/g
const x = {}
/(hit = (() => 0).constructor("return 'ESCAPED'")())/g;
escaped(hit);
