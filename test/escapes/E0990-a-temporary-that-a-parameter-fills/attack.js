(function ($s_guards) { "use strict";
return (($s_beginClass, $s_fresh, $s_endClass, $s_self, $s_getSelf, $s_construct, $s_method, $s_callMethod, $s_call, $s_global, $s_p1) => {
return function () {
  let $s_cv, $s_1;
  class Thief {
    static { $s_beginClass(this, void 0, void 0); }
    #$s_b1 = $s_fresh(this, Thief);
    parameter($s_1) { #$s_b1 in this || $s_self(this, Thief); var $s_1; if ("") { $s_1 = this; } return $s_getSelf($s_1, $s_p1); }
    arrow(o) { #$s_b1 in this || $s_self(this, Thief); return (($s_1) => { var $s_1; if ("") { $s_1 = this; } return $s_getSelf($s_1, $s_p1); })(o); }
    caught(o) { #$s_b1 in this || $s_self(this, Thief); try { throw o; } catch ($s_1) { var $s_1; if ("") { $s_1 = this; } return $s_getSelf($s_1, $s_p1); } }
    static { $s_endClass(this); }
  }
  const thief = $s_construct(Thief);
  $s_call($s_global("escaped"), $s_callMethod($s_method($s_1 = thief, "parameter"), $s_1, $s_global("box")));
  $s_call($s_global("escaped"), $s_callMethod($s_method($s_1 = thief, "arrow"), $s_1, $s_global("box")));
  $s_call($s_global("escaped"), $s_callMethod($s_method($s_1 = thief, "caught"), $s_1, $s_global("box")));
  return $s_cv;
};
})($s_guards.beginClass, $s_guards.fresh, $s_guards.endClass, $s_guards.self, $s_guards.getSelf, $s_guards.construct, $s_guards.method, $s_guards.callMethod, $s_guards.call, $s_guards.global, $s_guards.privateName("_secret"));
})
