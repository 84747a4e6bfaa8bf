const o = {
  *m(a = 1) {
    yield this === o;
    yield arguments.length;
    yield a;
  },
};
log([...o.m(), ...o.m(5, 6)]);
