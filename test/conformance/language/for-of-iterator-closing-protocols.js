const mk = (ret) => ({
  [Symbol.iterator]() {
    return { next: () => ({ value: 1, done: false }), return: ret };
  },
});
try {
  for (const x of mk(() => {
    throw "ret";
  }))
    throw "body";
} catch (e) {
  log(e);
}
try {
  for (const x of mk(() => {
    throw "ret";
  }))
    break;
} catch (e) {
  log(e);
}
try {
  for (const x of mk(() => 1)) break;
} catch (e) {
  log(e.name);
}
try {
  for (const x of mk(1)) break;
} catch (e) {
  log(e.name);
}
for (const x of mk(null)) break;
for (const x of mk(undefined)) break;
const f = () => {
  for (const x of mk(() => {
    throw "r";
  }))
    return 1;
};
try {
  f();
} catch (e) {
  log(e);
}
try {
  for (const x of mk(() => 1)) throw "b";
} catch (e) {
  log(e);
}
