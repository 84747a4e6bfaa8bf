(function ($s_guards) { "use strict";
return (($s_construct, $s_method, $s_callMethod, $s_call, $s_global, $s_iterate, $s_tag) => {
return function () {
  let $s_cv, $s_1;
  const mine = $s_construct($s_global("Box"));
  const victim = $s_global("box");
  $s_call($s_global("escaped"), $s_callMethod($s_method($s_1 = mine, ($s_1 = victim, "open")), $s_1));
  $s_call($s_global("escaped"), $s_callMethod($s_method($s_1 = mine, (() => { $s_1 = victim; return "open"; })()), $s_1));
  $s_call($s_global("escaped"), $s_callMethod($s_method($s_1 = mine, ([$s_1] = $s_iterate([victim], ["a", 0]), "open")), $s_1));
  $s_call($s_global("escaped"), $s_tag($s_method($s_1 = mine, ($s_1 &&= victim, "open")), $s_1)``);
  return $s_cv;
};
})($s_guards.construct, $s_guards.method, $s_guards.callMethod, $s_guards.call, $s_guards.global, $s_guards.iterate, $s_guards.tag);
})
