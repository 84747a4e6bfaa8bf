for (const s of [null, undefined]) {
  try {
    const {} = s;
  } catch (e) {
    log(e.name);
  }
  try {
    const { a } = s;
  } catch (e) {
    log(e.name);
  }
  try {
    const [] = s;
  } catch (e) {
    log(e.name);
  }
  try {
    (({ a }) => a)(s);
  } catch (e) {
    log(e.name);
  }
  try {
    (({}) => 1)(s);
  } catch (e) {
    log(e.name);
  }
  try {
    ({ ...s });
    log("spread ok");
  } catch (e) {
    log(e.name);
  }
  try {
    [...s];
  } catch (e) {
    log(e.name);
  }
  try {
    const { ...r } = s;
  } catch (e) {
    log(e.name);
  }
}
try {
  const [a] = 5;
} catch (e) {
  log(e.name);
}
try {
  const [a] = {};
} catch (e) {
  log(e.name);
}
