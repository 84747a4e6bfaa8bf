(function ($s_guards) {
  "use strict";

  return (($s_beginClass, $s_call, $s_callMethod, $s_declare, $s_endClass, $s_enter, $s_fields, $s_fresh, $s_heritage, $s_leave, $s_methodSelf, $s_read, $s_show, $s_underway, $s_unshown, $s_h7) => {
    return function () {
      let $s_8;
      let $s_cv;
      $s_declare({
        "kept": [() => kept, $s_v => {
          kept = $s_v;
        }],
        "value": [() => value, $s_v => {
          value = $s_v;
        }],
        "between": [() => between, $s_v => {
          between = $s_v;
        }],
        "Showing": [() => Showing, $s_v => {
          Showing = $s_v;
        }],
        "Between": [() => Between, $s_v => {
          Between = $s_v;
        }],
        "Heir": [() => Heir, $s_v => {
          Heir = $s_v;
        }],
        "made": [() => made]
      });
      let kept,
        value = "kept",
        between = null;
      class Showing {
        static {
          $s_beginClass(this, void 0, void 0); $s_unshown(this, []);
        }
        #$s_b1() {}
        constructor(f) {
          new.target === Showing || $s_fresh(this, Showing);
          f($s_show(this));
        }
        static {
          $s_endClass(this);
        }
      }
      class Between extends $s_heritage(Showing) {
        static {
          $s_beginClass(this, void 0, void 0);
        }
        #$s_b2 = $s_fresh(this, Between);
        constructor(f) {
          super(f);
          between();
          $s_underway.unmade ? $s_callMethod($s_methodSelf(this, "begin"), this) : this.begin();
        }
        begin() {
          $s_leave();
        }
        static {
          $s_endClass(this);
        }
      }
      class Heir extends $s_heritage(Between) {
        static {
          $s_beginClass(this, void 0, void 0);
          $s_fields(this, ["locked"]);
          $s_unshown(this, []);
        }
        #$s_b3 = $s_fresh(this, Heir);
        locked = true;
        open() {
          var $s_4 = ($s_4 = #$s_b3 in this) && !$s_underway.n ? this : $s_enter(this, $s_4);
          return $s_4.locked ? "locked" : "ESCAPED";
        }
        begin() {
          var $s_5 = ($s_5 = #$s_b3 in this) && !$s_underway.n ? this : $s_enter(this, $s_5);
          $s_5.begun = true;
        }
        static {
          $s_endClass(this);
        }
      }
      $s_cv = between = () => {
        let $s_6;
        try {
          value = kept.open();
        } catch (e) {
          value = typeof ($s_6 = e.name) === "function" ? $s_read(e, $s_6) : $s_6;
        }
      };
      const made = new Heir(o => {
        kept = o;
      });
      $s_cv = $s_call($s_h7(), value);
      $s_cv = $s_call($s_h7(), typeof ($s_8 = made.begun) === "function" ? $s_read(made, $s_8) : $s_8);
      $s_cv = $s_call($s_h7(), made.open());
      return $s_cv;
    };
  })($s_guards.beginClass, $s_guards.call, $s_guards.callMethod, $s_guards.declare, $s_guards.endClass, $s_guards.enter, $s_guards.fields, $s_guards.fresh, $s_guards.heritage, $s_guards.leave, $s_guards.methodSelf, $s_guards.read, $s_guards.show, $s_guards.underway, $s_guards.unshown, $s_guards.cell("escaped"));
})