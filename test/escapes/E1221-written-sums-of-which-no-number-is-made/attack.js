(function ($s_guards) { "use strict";
return (($s_get, $s_m1) => {
return function () {
  const f = function () { return "inside"; }, n = -(f + f + 1) + (f + 1) % 2;
  const same = f + "" === "x";
  const either = -(f && f + "") + 1;
  const first = (f + "").length;
  const last = [f + "", 1];
  const large = $s_m1(f + "", 1);
  const test = f + "" ? 1 : 2;
  const type = typeof (f + "");
  const least = f + "" < f;
  const under = [1][f + ""];
  let sum = 1;
  sum += f + "";
  return f + "";
};
})($s_guards.get, $s_guards.native("Number.parseInt"));
})
