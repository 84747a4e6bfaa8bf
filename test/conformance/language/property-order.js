const o = { b: 1, 2: 1, a: 1, 1: 1, [Symbol("s")]: 1, "-1": 1, "01": 1, 4294967295: 1, 4294967294: 1 };
log(Reflect.ownKeys(o), Object.keys(o), JSON.stringify(o), Object.entries(o).length);
