/** A CommonJS module: its exports are what `module.exports` has, known only once it has run. */

import {
  arrayForEach,
  dataDescriptor,
  FeralMap,
  isObject,
  mapSet,
  objectHasOwn,
  objectKeys,
  reflectApply,
  reflectDefineProperty,
} from "../primordials.js";
import { value } from "../guards/values.js";
import { denyImport, whyAbsent } from "./denials.js";
import type { Cell } from "./namespace.js";
import type { SyntheticModule } from "./records.js";
import type { ModuleDescription } from "./sources.js";
import { directoryOf } from "./specifiers.js";

/** What the loader gives a CommonJS module when it runs. */
export interface CommonJsParts {
  /** The artifact's function of `exports`, `require`, `module`, `__filename` and `__dirname`. */
  makeBody(): Function;
  makeRequire(): Function;
}

export function commonJsModule(
  key: string,
  parts: CommonJsParts,
  description: ModuleDescription | undefined,
): SyntheticModule {
  const module: object = {};
  let started = false;
  let failure: { readonly thrown: unknown } | undefined;
  const exported = (): unknown => value(module, (module as { exports?: unknown }).exports);

  function evaluate(): void {
    if (failure !== undefined) throw failure.thrown;
    // A cycle sees what is there so far, as CommonJS has it.
    if (started) return;
    started = true;
    const exports: object = {};
    reflectDefineProperty(module, "exports", dataDescriptor(exports, true, true, true));
    reflectDefineProperty(module, "id", dataDescriptor(key, true, true, true));
    reflectDefineProperty(module, "filename", dataDescriptor(key, true, true, true));
    reflectDefineProperty(module, "loaded", dataDescriptor(false, true, true, true));
    const body = parts.makeBody();
    const require = parts.makeRequire();
    try {
      reflectApply(body, exports, [exports, require, module, key, directoryOf(key)]);
    } catch (thrown) {
      failure = { thrown };
      throw thrown;
    }
    reflectDefineProperty(module, "loaded", dataDescriptor(true, true, true, true));
  }

  function cell(name: string): Cell {
    return () => {
      const all = exported();
      if (name === "default") return all;
      if (!isObject(all) || !objectHasOwn(all, name)) {
        const why = whyAbsent(name, description?.absent);
        denyImport("import/missing-export", `the module "${key}" has no export named "${name}"${why}`);
      }
      return value(all, (all as Record<string, unknown>)[name]);
    };
  }

  return {
    kind: "commonjs",
    key,
    description,
    cells() {
      const cells = new FeralMap<string, Cell>();
      const all = exported();
      if (isObject(all)) arrayForEach(objectKeys(all), (name) => void mapSet(cells, name, cell(name)));
      mapSet(cells, "default", cell("default"));
      return cells;
    },
    cell,
    evaluate,
    required: exported,
    namespace: undefined,
  };
}
