(function ($s_guards) { "use strict";
return (($s_beginClass, $s_fields, $s_fresh, $s_endClass, $s_heritage, $s_constructed, $s_friend, $s_construct, $s_call, $s_global, $s_get, $s_getSelf) => {
return function () {
  let $s_cv;
  let saved;
  class ByGuard { static { $s_beginClass(this, void 0, void 0); } #$s_b1 = $s_fresh(this, ByGuard); constructor() { return $s_constructed($s_global("box")); } static { $s_endClass(this); } }
  class ByFriend { static { $s_beginClass(this, void 0, void 0); } #$s_b1 = $s_fresh(this, ByFriend); constructor() { let $s_1; if (saved) { return $s_friend($s_1 = saved, #$s_b1 in $s_1); } saved = this; } static { $s_endClass(this); } }
  class ByName { static { $s_beginClass(this, void 0, void 0); } #$s_b1 = $s_fresh(this, ByName); constructor() { return ByName; } static { $s_endClass(this); } }
  class ByPrototype { static { $s_beginClass(this, void 0, void 0); } #$s_b1 = $s_fresh(this, ByPrototype); constructor() { return $s_getSelf(ByPrototype, "prototype"); } static { $s_endClass(this); } }
  class Heir extends $s_heritage(ByGuard) { static { $s_beginClass(this, void 0, void 0); $s_fields(this, ["mark"]); } #$s_b2 = $s_fresh(this, Heir); mark = "ESCAPED"; static { $s_endClass(this); } }
  $s_construct(Heir);
  $s_call($s_global("escaped"), $s_get($s_global("box"), "mark"));
  return $s_cv;
};
})($s_guards.beginClass, $s_guards.fields, $s_guards.fresh, $s_guards.endClass, $s_guards.heritage, $s_guards.constructed, $s_guards.friend, $s_guards.construct, $s_guards.call, $s_guards.global, $s_guards.get, $s_guards.getSelf);
})
