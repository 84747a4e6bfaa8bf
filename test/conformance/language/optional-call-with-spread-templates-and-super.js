class A { m(...a) { return a.length; } } class B extends A { t() { return [super.m?.(1, 2), super.nope?.(), super.m?.(...[1, 2, 3])]; } } log(new B().t()); const f = null; log(f?.(...[1]));
