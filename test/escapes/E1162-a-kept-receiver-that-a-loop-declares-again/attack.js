(function ($s_guards) { "use strict";
return (($s_beginClass, $s_endClass, $s_fields, $s_fresh, $s_enterShown, $s_underway, $s_unshown, $s_iterate, $s_call, $s_global, $s_construct, $s_callMethod, $s_method, $s_p1) => {
return function () {
  let $s_cv;
  class Thief {
    static { $s_beginClass(this, void 0, void 0); $s_fields(this, [$s_p1]); $s_unshown(this, []); }
    #$s_b1() {}
    constructor() { new.target === Thief || $s_fresh(this, Thief); }
    [$s_p1] = 1;
    loop(o) {
      var $s_1 = ($s_1 = #$s_b1 in this) && !$s_underway.n ? this : $s_enterShown(this, $s_1);
      for (var $s_1 of $s_iterate([o], void 0)) $s_1[$s_p1] = 2;
      return this;
    }
    again(o) {
      var $s_2 = ($s_2 = #$s_b1 in this) && !$s_underway.n ? this : $s_enterShown(this, $s_2);
      var $s_2 = o;
      $s_2[$s_p1] = 2;
      return this;
    }
    before(o, f = () => $s_3 = o) {
      var $s_3 = ($s_3 = #$s_b1 in this) && !$s_underway.n ? this : $s_enterShown(this, $s_3);
      f();
      $s_3[$s_p1] = 2;
      return this;
    }
    pattern(o) {
      var $s_4 = ($s_4 = #$s_b1 in this) && !$s_underway.n ? this : $s_enterShown(this, $s_4);
      [$s_4] = $s_iterate([o], 1);
      $s_4[$s_p1] = 2;
      return this;
    }
    other(o) {
      var $s_5 = ($s_5 = #$s_b1 in o) && !$s_underway.n ? this : $s_enterShown(this, $s_5);
      $s_5[$s_p1] = 2;
      return this;
    }
    static { $s_endClass(this); }
  }
  return $s_cv;
};
})($s_guards.beginClass, $s_guards.endClass, $s_guards.fields, $s_guards.fresh, $s_guards.enterShown, $s_guards.underway, $s_guards.unshown, $s_guards.iterate, $s_guards.call, $s_guards.global, $s_guards.construct, $s_guards.callMethod, $s_guards.method, $s_guards.privateName("_x"));
})
