import { describeCall, describeValue, type Outcome } from "./compare.js";
import { nextTurn } from "./next-turn.js";

/** Collects what one run of a program shows. */
export interface Recorder {
  readonly log: (...args: unknown[]) => void;
  /** Runs `program` and the jobs that it queues, and gives the outcome; with `awaits`, that of its completion value, a promise. */
  readonly record: (program: () => unknown, awaits: boolean) => Promise<Outcome>;
}

export function makeRecorder(nameOf: (error: unknown) => { name: string; message: string }): Recorder {
  const logs: string[] = [];
  return {
    log: (...args) => void logs.push(describeCall(args)),
    record: async (program, awaits) => {
      let result: Outcome["result"];
      try {
        const value = awaits ? await program() : program();
        result = { kind: "value", value: describeValue(value) };
      } catch (error) {
        const codes = diagnosticCodes(error);
        result = codes ? { kind: "refused", codes, message: messageOf(error) } : { kind: "throw", ...nameOf(error) };
      }
      await nextTurn();
      await nextTurn();
      return { logs: [...logs], result };
    },
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function diagnosticCodes(error: unknown): string[] | undefined {
  if (!(error instanceof Error) || error.name !== "CompileError" || !("diagnostics" in error)) return undefined;
  return (error.diagnostics as { code: string }[]).map(({ code }) => code);
}

/** Name and message of a thrown value, by ordinary reads; for a value that is no error, the value itself as text. */
export function nameOfThrown(thrown: unknown): { name: string; message: string } {
  if (typeof thrown === "object" && thrown !== null && "name" in thrown && "message" in thrown) {
    return { name: String(thrown.name), message: String(thrown.message) };
  }
  return { name: "(no error)", message: describeValue(thrown) };
}
