const f = (a // */ escaped('ESCAPED'); /*
) => ( // */ escaped('ESCAPED') /*
  a);
function g() {
  return ( // */ escaped('ESCAPED'); /*
    1 /* // */ // */ escaped('ESCAPED')
  );
}
throwsNothing: {
  break throwsNothing; // */ escaped('ESCAPED') /*
}
escaped(f(1) + g() === 2 ? "inert" : "changed");
//# sourceMappingURL=x*/escaped('ESCAPED')/*
//# sourceURL=node:internal
