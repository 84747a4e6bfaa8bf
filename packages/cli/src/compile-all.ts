/** Several sources, on all cores where that is faster. */
import { availableParallelism } from "node:os";
import { importModule } from "./bundle.js";
import { compileSource, type Compiled } from "./compile-file.js";
import type { Input } from "./input.js";
import type { CompileFlags } from "./options.js";

/** What `bin/worker.js` takes. */
export interface Task {
  readonly input: Input;
  readonly flags: CompileFlags;
  readonly name: string;
}

/**
 * In UTF-16 units. A thread has to load the compiler, and the engine to warm it up, which took 0.5 s each: of 100 kB, 200 kB and 400 kB,
 * one thread made artifacts in 1.3 s, 1.9 s and 2.8 s of processor time, two in 2.1 s, 2.8 s and 4.0 s together.
 */
const WORTH_A_THREAD = 200_000;

/**
 * Compiles each; the results stand in the order of the tasks, whichever was done first.
 *
 * @param onDone told after each how many are done
 */
export async function compileAll(tasks: readonly Task[], onDone: (done: number) => void): Promise<Compiled[]> {
  let done = 0;
  const count = (compiled: Compiled): Compiled => {
    onDone(++done);
    return compiled;
  };
  const threads = threadsFor(tasks);
  if (threads < 2) {
    const results: Compiled[] = [];
    for (const { input, flags, name } of tasks) results.push(count(await compileSource(input, flags, name)));
    return results;
  }
  const { Tinypool } = await importModule<typeof import("tinypool")>("tinypool");
  const pool = new Tinypool({
    // From the folder of the bundle.
    filename: new URL("../bin/worker.js", import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
  });
  try {
    return await Promise.all(tasks.map(async (task) => count((await pool.run(task)) as Compiled)));
  } finally {
    await pool.destroy();
  }
}

function threadsFor(tasks: readonly Task[]): number {
  const length = tasks.reduce((sum, { input }) => sum + (input.source?.length ?? 0), 0);
  return Math.min(availableParallelism(), tasks.length, Math.floor(length / WORTH_A_THREAD));
}
