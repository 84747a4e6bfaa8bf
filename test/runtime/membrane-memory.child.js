// Child process of membrane-memory.test.ts. `node --expose-gc membrane-memory.child.js` prints JSON.

import { compile } from "@sallyport/transform";
import { createDomain } from "@sallyport/runtime-guards";

const CROSSINGS = 1_000_000;
const BATCH = 20_000;
const take = (o) => o.n;
const domain = createDomain({ endowments: { take, host: { make: (n) => ({ n, list: [n], f: () => n }) } } });
const evaluate = (source, d = domain) => d.evaluate(compile(source, { goal: "script", profile: "compat" }));

const toGuest = evaluate("(o) => o.n + o.list[0] + o.f()");
const toHost = evaluate("(n) => take({ n }) + host.make(n).n");
const make = evaluate("(n) => ({ n })");

function cross(times) {
  let sum = 0;
  for (let i = 0; i < times; i++) {
    if (i % 4 === 0) sum += toGuest({ n: i, list: [i], f: () => i });
    else if (i % 4 === 1) sum += toHost(i);
    else if (i % 4 === 2) sum += make(i).n;
    else sum += take(make(i)) + toGuest({ n: 1, list: [1], f: Number });
  }
  return sum;
}

async function heap() {
  for (let i = 0; i < 4; i++) {
    await new Promise((resolve) => setImmediate(resolve));
    globalThis.gc();
  }
  return process.memoryUsage().heapUsed;
}

/** In batches: the tables of a WeakMap keep the size that they once had. */
async function crossInBatches(times) {
  for (let done = 0; done < times; done += BATCH) {
    cross(BATCH);
    globalThis.gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

await crossInBatches(2 * BATCH);
const before = await heap();
// Half of the crossings go each way.
await crossInBatches(2 * CROSSINGS);
const after = await heap();
const held = [];
for (let i = 0; i < CROSSINGS / 10; i++) held.push(make(i));
const kept = await heap();

let chain = new Error("0");
for (let i = 1; i <= 100_000; i++) chain = new Error(String(i), { cause: chain });
const causes = [toLength(chain), 0];
function toLength(e) {
  return evaluate("(e) => { let n = 0; for (; e.cause; e = e.cause) n++; return n }")(e);
}
let error = evaluate(
  "(() => { let e = new Error('0'); for (let i = 1; i <= 100000; i++) e = new Error(String(i), { cause: e }); return e })()",
);
for (; error.cause !== undefined; error = error.cause) causes[1]++;

process.stdout.write(JSON.stringify({ before, after, kept, causes, held: held.length }));
