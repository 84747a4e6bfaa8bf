// Runs tests in child processes, one test at a time in each. A test that does not come back, or ends its process, is a result too.

import { fork } from "node:child_process";

/** After how many tests a process is replaced, since what they leave behind adds up. */
const LIFE = 500;
const WORKER = new URL("worker.js", import.meta.url);

/**
 * @param {readonly string[]} tests
 * @param {{ folder: string, variants: readonly string[], jobs: number, patience: number, worker?: URL }} options
 *   `patience`: how long one test may take with all its variants, in milliseconds
 * @param {(result: object) => void} onResult
 */
export async function runInPool(tests, { folder, variants, jobs, patience, worker = WORKER }, onResult) {
  const waiting = [...tests].reverse();
  const start = () =>
    fork(worker, [folder, variants.join()], {
      execArgv: ["--experimental-vm-modules", "--no-warnings"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });

  /** What the process says next, or why it says nothing. */
  const answerOf = (child) =>
    new Promise((resolve) => {
      const finish = (answer) => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(answer);
      };
      const timer = setTimeout(() => finish({ failed: "the test did not end" }), patience);
      child.once("message", finish);
      child.once("exit", (status, signal) => finish({ failed: `the process ended with ${signal ?? status}` }));
    });

  const work = async () => {
    while (waiting.length > 0) {
      const child = start();
      let answer = await answerOf(child);
      if (answer.failed !== undefined) throw new Error(`a worker does not start: ${answer.failed}`);
      for (let i = 0; i < LIFE && waiting.length > 0 && answer.failed === undefined; i++) {
        const path = waiting.pop();
        child.send(path);
        answer = await answerOf(child);
        const { failed } = answer;
        onResult(
          failed === undefined
            ? answer
            : { path, variants: variants.join(), failures: Object.fromEntries(variants.map((each) => [each, failed])) },
        );
      }
      child.kill("SIGKILL");
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
}
