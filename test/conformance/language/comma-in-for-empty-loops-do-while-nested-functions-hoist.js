for (var i = 0, j = 10; i < j; i++, j--);
log(i, j);
var q = 1;
do var z9 = 1;
while (q++ < 3);
log(q);
for (;;) {
  if (i++ > 7) break;
}
log(i);
var w = 3;
while (w--) if (w === 1) continue;
log(w);
for (let x = 0, y = (() => x)(); x < 1; x++) log(y);
for (const z = 1; false;);
for (var u in {});
log(u);
log(h());
function h() {
  return inner();
  function inner() {
    return "hoisted";
  }
}
