// Measures variants of one piece of work in turns (A B C A B C …) in one process, so that a slow spell of the machine
// falls on all of them alike and the ratios keep their meaning. What is measured is the processor time of the process,
// so that other processes weigh little. Nothing is collected by force in between: a collection while no object of a program
// lives takes its hidden classes along, and with them the code that V8 had optimised for it, so that a sample would begin
// anew each time, the plain one too.

/** The processor time of this process up to now, in milliseconds. */
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @param {readonly number[]} values */
export function geometricMean(values) {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** A process in which the plain program takes so much longer than in the others measures something else than the program. */
const OUTLIER = 1.5;

/**
 * The results of several processes, in which each that took `OUTLIER` times as long as is typical for the plain program was made again; at most as
 * often as there are processes, so that what is slow each time is believed.
 *
 * @template {{ times: { plain: number } }} R
 * @param {readonly R[]} results
 * @param {() => R} run
 * @param {number} [typical]  where the results are too few to say it: the median of their plain times
 * @returns {{ results: R[], repeated: number }}
 */
export function withoutOutliers(results, run, typical = median(results.map(({ times }) => times.plain))) {
  const kept = [...results];
  let repeated = 0;
  for (; repeated < kept.length; repeated++) {
    const outlier = kept.findIndex(({ times }) => times.plain > OUTLIER * typical);
    if (outlier === -1) break;
    kept[outlier] = run();
  }
  return { results: kept, repeated };
}

/**
 * The median time of one call of each variant, in milliseconds. A call that gives a promise lasts until it is settled.
 *
 * @template {string} K
 * @param {Record<K, () => unknown>} variants
 * @param {{ rounds: number, warmUp: number, sample: number }} options  warmUp and sample: the least time, in milliseconds,
 *   that a variant is run before the first round, and that one sample takes
 * @returns {Promise<Record<K, number>>}
 */
export async function measureInTurns(variants, { rounds, warmUp, sample }) {
  const entries = [];
  for (const [name, run] of Object.entries(variants)) {
    const start = now();
    let last = 0;
    let isAsync = false;
    do {
      const before = now();
      const result = run();
      isAsync = result instanceof Promise;
      if (isAsync) await result;
      last = now() - before;
    } while (now() - start < warmUp);
    entries.push({ name, run, isAsync, repeats: Math.max(1, Math.ceil(sample / Math.max(last, 0.001))), samples: [] });
  }
  for (let round = 0; round < rounds; round++) {
    for (const { run, isAsync, repeats, samples } of entries) {
      const before = now();
      if (isAsync) for (let i = 0; i < repeats; i++) await run();
      else for (let i = 0; i < repeats; i++) run();
      samples.push((now() - before) / repeats);
    }
  }
  return Object.fromEntries(entries.map(({ name, samples }) => [name, median(samples)]));
}
