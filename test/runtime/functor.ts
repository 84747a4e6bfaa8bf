/** Artifacts written by hand: what a guard does is tested without the compiler that emits calls of it. */
import { ABI_VERSION, createDomain, type Artifact, type Domain, type DomainOptions } from "@sallyport/runtime-guards";
import { GUARDS } from "@sallyport/runtime-guards/abi";
import { markVerified } from "@sallyport/runtime-guards/artifact";

/** `body` is the inside of the script's function; every guard is at hand as `$s_<name>`. No verifier would have accepted it: the test says that one did. */
export function handWritten(body: string, extra: Partial<Artifact> = {}): Artifact {
  const guards = Object.keys(GUARDS).map((name) => `${name}: $s_${name}`);
  return markVerified({
    abi: ABI_VERSION,
    profile: "strict",
    goal: "script",
    guards: "all",
    filename: "test.js",
    code: `(function ($s_guards) { "use strict"; const { ${guards.join(", ")} } = $s_guards; return function () { ${body} } })`,
    map: null,
    names: [],
    imports: [],
    reexports: [],
    exports: [],
    globals: [],
    async: false,
    hash: "",
    ...extra,
  });
}

export interface Guest {
  /** What the endowment `log` was called with. */
  readonly logs: unknown[];
  readonly domain: Domain;
  run(body: string, extra?: Partial<Artifact>): unknown;
}

export function makeGuest(options: DomainOptions = {}): Guest {
  const logs: unknown[] = [];
  const log = (...args: unknown[]): void => void logs.push(args.length === 1 ? args[0] : args);
  const domain = createDomain({ ...options, endowments: { log, ...options.endowments } });
  return { logs, domain, run: (body, extra) => domain.evaluate(handWritten(body, extra)) };
}
