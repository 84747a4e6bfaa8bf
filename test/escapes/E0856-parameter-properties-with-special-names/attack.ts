class Held { constructor(private readonly _secret: string, public tag: string, protected code: number) {} same(o: Held): boolean { return (o as any)["_sec" + "ret"] === "ESCAPED"; } }
const held: any = new Held("ESCAPED", "t", 1);
tries(
  () => held["_sec" + "ret"],
  () => JSON.stringify(held),
  () => Object.values(held).join(),
  () => { const { ...rest } = held; return Object.keys(rest).join(); },
  () => { const k = "code"; held[k] = 2; return held.code === 2 ? "ESCAPED" : "kept"; },
  () => String(held.same(held)),
);
