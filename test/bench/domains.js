// Child process: what a domain costs. `node --expose-gc domains.js CASE ROUNDS` prints JSON: the time to make one that is warm, the
// audit of the realm included, or the heap that a hundred of them hold. A process of its own for each.

import { createDomain } from "@sallyport/runtime-guards";
import { median } from "./turns.js";

const [what, rounds] = process.argv.slice(2);
const WARM_UP = 500;
const SAMPLE = 500;
const KEPT = 100;

function timeOfOne() {
  for (let i = 0; i < WARM_UP; i++) createDomain();
  const samples = [];
  for (let round = 0; round < Number(rounds); round++) {
    const { user, system } = process.cpuUsage();
    for (let i = 0; i < SAMPLE; i++) createDomain();
    const after = process.cpuUsage({ user, system });
    samples.push((after.user + after.system) / 1000 / SAMPLE);
  }
  return median(samples);
}

function heapOfMany() {
  const kept = Array.from({ length: KEPT }, () => createDomain());
  globalThis.gc();
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < KEPT; i++) kept.push(createDomain());
  globalThis.gc();
  globalThis.gc();
  const after = process.memoryUsage().heapUsed;
  if (kept.length !== 2 * KEPT) throw new Error("the domains were not kept");
  return after - before;
}

process.stdout.write(JSON.stringify(what === "time" ? timeOfOne() : heapOfMany()));
