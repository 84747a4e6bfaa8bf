const attempt = (f) => {
  try {
    return f();
  } catch (e) {
    return e.name;
  }
};
const x = "outside";
const probes = [];
try {
  throw [];
} catch ([first = () => x, { y = x } = {}]) {
  let x = "inside";
  probes.push(first, () => x, () => y);
}
log(probes.map((f) => f()));
try {
  throw {};
} catch ({ [x]: value = x, ...rest }) {
  class x {}
  log(value, typeof x, rest);
}
try {
  throw { outside: 3 };
} catch ({ [x]: value, missing = typeof x }) {
  log(value, missing, x());
  function x() {
    return "declared";
  }
}
log(
  attempt(() => {
    try {
      throw [];
    } catch ([a = () => b]) {
      const b = 1;
      return a() + b;
    }
  }),
);
(() => {
  const b = 2;
  try {
    throw [];
  } catch ([a = b, c = () => b]) {
    const b = 3;
    var d = [a, b, c()];
  }
  log(d);
})();
for (const key of ["k"]) {
  try {
    throw { k: 1 };
  } catch ({ [key]: found, other = () => key }) {
    const key = found + 1;
    log(found, key, other());
  }
}
class Vault {
  open() {
    const self = this;
    try {
      throw {};
    } catch ({ a = () => self === this }) {
      const self = 1;
      return [a(), self];
    }
  }
}
log(new Vault().open());
