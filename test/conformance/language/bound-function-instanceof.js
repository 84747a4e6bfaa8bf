function F() {}
const B = F.bind();
log(new F() instanceof B, new B() instanceof F, B.prototype, Object.hasOwn(B, "prototype"), B.name, B.length);
