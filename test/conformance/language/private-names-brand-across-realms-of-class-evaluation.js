const mk = () =>
  class {
    #x = 1;
    static has(o) {
      return #x in o;
    }
  };
const A = mk(),
  B = mk();
log(A.has(new A()), A.has(new B()));
