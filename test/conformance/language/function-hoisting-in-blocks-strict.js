log(typeof f1);
function f1() {}
{
  log(typeof f2);
  function f2() {}
}
log(typeof f2);
if (true) {
  function f3() {}
}
log(typeof f3);
