// @await
(async () => {
  const o = { a: { b: async () => 5 } };
  const arr = [await 1, ...(await [2, 3])];
  const f = (...a) => a.join("-");
  const x = (await o.a.b()) + (await 1);
  let y = 1;
  y += await 2;
  const z = (await o).a === o.a;
  const t = `${await "t"}`;
  const c = (await true) ? await "yes" : 0;
  const q = await (
    await (
      async () => async () =>
        3
    )()
  )();
  for (let i = await 0; i < (await 2); i += await 1) arr.push(i);
  switch (await 1) {
    case await 1:
      arr.push("sw");
  }
  while (await (y < 5)) y++;
  if (await 0) arr.push("no");
  const { [await "k"]: k } = { k: 7 };
  try {
    throw await "th";
  } catch (e) {
    arr.push(e);
  }
  o[await "p"] = await 9;
  delete o[await "p"];
  const n = (await null) ?? (await "nn");
  return [
    arr,
    f(await 1, 2, await 3),
    x,
    y,
    z,
    t,
    c,
    q,
    k,
    "p" in o,
    n,
    -(await 1),
    !(await 1),
    typeof (await 1),
    await await 5,
    new (await Array)(3).length,
    (await null)?.x,
    await o?.a?.b?.(),
  ];
})();
