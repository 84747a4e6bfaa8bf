const t = [];
const it = {
  [Symbol.iterator]() {
    return {
      next() {
        return { value: undefined, done: false };
      },
      return() {
        t.push("ret");
        throw 9;
      },
    };
  },
};
try {
  const [
    a = (() => {
      throw 5;
    })(),
  ] = it;
} catch (e) {
  t.push(e);
}
try {
  [{}.x.y] = it;
} catch (e) {
  t.push(e.name);
}
try {
  const [[b]] = it;
} catch (e) {
  t.push(e.name);
}
try {
  const [b] = it;
} catch (e) {
  t.push(e);
}
const it2 = {
  [Symbol.iterator]() {
    return {
      next() {
        return { value: 1, done: false };
      },
      return() {
        return 1;
      },
    };
  },
};
try {
  const [a] = it2;
} catch (e) {
  t.push(e.name);
}
const it3 = {
  [Symbol.iterator]() {
    return {
      next() {
        return { value: 1 };
      },
      return: null,
    };
  },
};
const [z] = it3;
t.push(z);
const it4 = {
  [Symbol.iterator]() {
    return {
      next() {
        return { value: 1 };
      },
      return: 5,
    };
  },
};
try {
  const [y] = it4;
} catch (e) {
  t.push(e.name);
}
log(t.join());
