(function () {
  log([...arguments, ..."ab", ...[, 1]]);
})(1, 2);
log(Object.keys([...[, ,]]), [...Array(2)], { ...[, "b"] }, Math.max(...[, 3]) !== Math.max(...[, 3]));
