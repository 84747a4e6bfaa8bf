(function ($s_guards) { "use strict";
return (($s_get, $s_construct, $s_method, $s_callMethod, $s_call, $s_global, $s_iterate) => {
return function () {
  let $s_cv, $s_1, $s_2, $s_3, $s_4;
  let n = 0;
  const key = function () { n++; if (n % 2 === 0) { throw 1; } return "open"; };
  const objects = [$s_construct($s_global("Box")), $s_global("box")];
  for (const o of $s_iterate(objects, void 0)) {
    try { if (($s_2 = $s_method($s_1 = o, $s_call(key))) == null) { n; } }
    catch (e) { $s_call($s_global("escaped"), $s_callMethod($s_2, $s_1)); }
  }
  let again = 0;
  for (const o of $s_iterate(objects, void 0)) {
    try { again && ($s_4 = $s_method($s_3 = o, $s_call(key))) == null ? 1 : $s_call($s_global("escaped"), $s_callMethod($s_4, $s_3)); }
    catch (e) { again = 0; }
    again = 1;
  }
  return $s_cv;
};
})($s_guards.get, $s_guards.construct, $s_guards.method, $s_guards.callMethod, $s_guards.call, $s_guards.global, $s_guards.iterate);
})
