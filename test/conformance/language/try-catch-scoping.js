try {
  throw 1;
} catch (e) {
  var e2 = e;
  {
    let e = 5;
  }
  log(e);
}
try {
  try {
    throw 1;
  } catch {
    throw 2;
  } finally {
    log("f");
  }
} catch (x) {
  log(x);
}
const e = "outer";
try {
  throw "inner";
} catch (e) {
  log(e);
}
log(e);
try {
  throw undefined;
} catch (x) {
  log(x);
}
try {
  throw [1, [2]];
} catch ([a, [b]]) {
  log(a, b);
}
const f = () => {
  try {
    return (() => {
      throw 1;
    })();
  } catch (e) {
    return "c" + e;
  } finally {
    log("fin");
  }
};
log(f());
