// @compat
for (const f of [
  () => {
    "s".x = 1;
  },
  () => {
    (5).y = 1;
  },
  () => {
    true.z = 1;
  },
  () => {
    "abc".length = 1;
  },
  () => {
    "abc"[0] = "z";
  },
  () => {
    Symbol().q = 1;
  },
  () => {
    undefined.x = 1;
  },
  () => {
    "s".__proto__ = {};
  },
])
  try {
    f();
    log("ok");
  } catch (e) {
    log(e.name);
  }
