(function ($s_guards) { "use strict";
return (($s_beginClass, $s_call, $s_endClass, $s_fresh, $s_getSelf, $s_global, $s_leave, $s_selfStatic) => {
return function () {
  let $s_cv;
  class Closed { static { $s_beginClass(this, void 0, void 0); } #$s_b1() {} constructor() { new.target === Closed || $s_fresh(this, Closed); }
    tell() { $s_leave(); return "closed"; }
    static byName(f) { $s_selfStatic(this, Closed); $s_getSelf(Closed, "prototype").tell = f; }
    static byThis(f) { $s_selfStatic(this, Closed); $s_getSelf(this, "prototype").tell = f; }
    static byUpdate() { $s_selfStatic(this, Closed); $s_getSelf(Closed, "prototype").tell++; }
    static byTemporary(f) { $s_selfStatic(this, Closed); let $s_1 = $s_getSelf(Closed, "prototype"); $s_1.tell = f; }
    static byObject(f) { $s_selfStatic(this, Closed); let $s_2; ($s_2 = $s_getSelf(Closed, "prototype")).tell = f; }
    static { $s_endClass(this); } }
  Closed.byName(() => "ESCAPED");
  $s_call($s_global("escaped"), new Closed().tell());
  return $s_cv;
};
})($s_guards.beginClass, $s_guards.call, $s_guards.endClass, $s_guards.fresh, $s_guards.getSelf, $s_guards.global, $s_guards.leave, $s_guards.selfStatic);
})
