const t = [];
function f() {
  try {
    t.push(1);
    try {
      t.push(2);
      throw "a";
    } catch (e) {
      t.push(e);
      throw "b";
    } finally {
      t.push("f1");
    }
  } catch (e) {
    t.push(e);
    return "ret";
  } finally {
    t.push("f2");
  }
}
log(f(), t.join());
try {
  try {
    throw 1;
  } finally {
    throw 2;
  }
} catch (e) {
  log(e);
}
const g = () => {
  for (const x of [1, 2, 3]) {
    try {
      if (x === 1) continue;
      if (x === 2) break;
    } finally {
      t.push("fin" + x);
    }
  }
  return t.slice(-2);
};
log(g());
