/** What a domain asks of a loader of modules, and the one of a domain that has none: it refuses whatever is no script. `./loader.ts` has the other. */

import { promiseReject } from "../primordials.js";
import { makeDenial } from "../errors/deny.js";
import type { GuestCode } from "../errors/guest-stack.js";
import type { Guards } from "../guards/index.js";
import type { ArtifactContext } from "../guards/state.js";
import type { Membrane } from "../membrane/index.js";
import type { Admission, AdmittedArtifact } from "./artifact.js";
import type { ResolveHook } from "./specifiers.js";

export interface LoaderOptions {
  readonly modules: Readonly<Record<string, unknown>>;
  readonly resolve: ResolveHook | undefined;
  readonly load: ((key: string) => unknown) | undefined;
  readonly admit: Admission["admit"];
  /** Throws the guest's error where the realm was changed in a way that a program with these member names would be exposed to. */
  assertRealm(names: readonly string[], inPlace: readonly string[]): void;
}

export interface Loader {
  /** Loads, links and evaluates; the promise gives the namespace object, a guest value. It rejects with guest errors. */
  importModule(specifier: string, importer: string): Promise<object>;
  /** `import(specifier)` of a guest: the specifier is converted first, and every failure is a rejection. */
  importDynamically(specifier: unknown, options: unknown, importer: string): Promise<unknown>;
  /** Runs an ES module that imports nothing; gives its namespace. */
  evaluateAlone(artifact: AdmittedArtifact): object;
  /** Runs a CommonJS artifact; gives `module.exports`. */
  evaluateCommonJs(artifact: AdmittedArtifact): unknown;
}

export type MakeGuards = (context: ArtifactContext) => Guards;

export type MakeLoader = (
  options: LoaderOptions,
  membrane: Membrane,
  code: GuestCode,
  makeGuards: MakeGuards,
) => Loader;

export function makeNoLoader(_options: LoaderOptions, _membrane: Membrane, code: GuestCode): Loader {
  const refusal = (): object =>
    makeDenial(
      "import",
      "import/no-loader",
      "this domain runs scripts: modules need a loader, which its host has not given it",
    );
  // A rejection that is made in a job has no frame of the guest that asked.
  const reject = (): Promise<never> => {
    const error = refusal();
    code.claim(error);
    return promiseReject(error);
  };
  const refuse = (): never => {
    throw refusal();
  };
  return { importModule: reject, importDynamically: reject, evaluateAlone: refuse, evaluateCommonJs: refuse };
}
