// @await
const f = async (
  a = (() => {
    throw new Error("param");
  })(),
) => a;
const g = async ({ x }) => x;
(async () => [await f().catch((e) => e.message), await g().catch((e) => e.name), await f(1)])();
