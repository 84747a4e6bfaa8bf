for (const v of [5, {}, () => {}, null, undefined, true]) {
  try {
    for (const x of v);
  } catch (e) {
    log(e.name);
  }
}
for (const it of [1, () => 5, () => ({ next: 1 }), () => ({ next: () => 1 }), () => ({})]) {
  try {
    for (const x of { [Symbol.iterator]: it });
  } catch (e) {
    log(e.name);
  }
  try {
    [...{ [Symbol.iterator]: it }];
  } catch (e) {
    log(e.name);
  }
}
