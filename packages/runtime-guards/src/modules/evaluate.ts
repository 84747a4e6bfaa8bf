/**
 * Evaluation in dependency order, with cycles and top-level await: ECMAScript 16.2.1.5.3, whose names are kept. A module
 * runs when all that it imports has run; a module that awaits holds back those that import it and nobody else.
 */

import {
  arrayForEach,
  arrayPop,
  arrayPush,
  arraySort,
  asyncGeneratorNext,
  arrayIncludes,
  FeralPromise,
  generatorNext,
  mapGet,
  promiseThen,
} from "../primordials.js";
import type { Completion, Module, SourceModule } from "./records.js";

function makeCompletion(): Completion {
  let resolve!: () => void;
  let reject!: (e: unknown) => void;
  const promise = new FeralPromise<void>((resolveWith, rejectWith) => {
    resolve = resolveWith;
    reject = rejectWith;
  });
  // Whoever imports hears of a failure; the promise itself is not an unhandled rejection.
  promiseThen(promise, undefined, () => undefined);
  return { promise, resolve, reject };
}

let nextAsyncOrder = 1;

/** Evaluates a module and everything it imports. The promise is settled at once where nothing awaits. */
export function evaluateModule(module: Module): Promise<void> {
  if (module.kind !== "source") {
    const completion = makeCompletion();
    try {
      module.evaluate();
      completion.resolve();
    } catch (e) {
      completion.reject(e);
    }
    return completion.promise;
  }
  const root =
    module.status === "evaluating-async" || module.status === "evaluated" ? (module.cycleRoot ?? module) : module;
  if (root.completion !== undefined) return root.completion.promise;
  const completion = makeCompletion();
  root.completion = completion;
  const stack: SourceModule[] = [];
  try {
    innerEvaluate(root, stack, 0);
    if (root.asyncOrder === 0 || (root.status as string) === "evaluated") completion.resolve();
  } catch (thrown) {
    arrayForEach(stack, (m) => {
      m.status = "evaluated";
      m.error = { thrown };
    });
    completion.reject(thrown);
  }
  return completion.promise;
}

/** Whether evaluating the graph would have to wait. */
export function isAsyncGraph(module: Module, seen: Module[] = []): boolean {
  if (module.kind !== "source" || arrayIncludes(seen, module)) return false;
  arrayPush(seen, module);
  if (module.artifact.async && module.status !== "evaluated") return true;
  let found = false;
  arrayForEach(module.artifact.imports, (record) => {
    found ||= isAsyncGraph(mapGet(module.requested, record.specifier)!, seen);
  });
  return found;
}

function innerEvaluate(module: Module, stack: SourceModule[], index: number): number {
  if (module.kind !== "source") {
    module.evaluate();
    return index;
  }
  if (module.status === "evaluating-async" || module.status === "evaluated") {
    if (module.error !== undefined) throw module.error.thrown;
    return index;
  }
  if (module.status === "evaluating") return index;
  module.status = "evaluating";
  module.dfsIndex = module.dfsAncestorIndex = index++;
  arrayPush(stack, module);
  const { imports } = module.artifact;
  for (let i = 0; i < imports.length; i++) {
    const requested = mapGet(module.requested, imports[i]!.specifier)!;
    index = innerEvaluate(requested, stack, index);
    if (requested.kind !== "source") continue;
    let awaited: SourceModule = requested;
    if (requested.status === "evaluating") {
      if (requested.dfsAncestorIndex < module.dfsAncestorIndex) module.dfsAncestorIndex = requested.dfsAncestorIndex;
    } else {
      awaited = requested.cycleRoot ?? requested;
      if (awaited.error !== undefined) throw awaited.error.thrown;
    }
    if (awaited.asyncOrder > 0 && awaited.status !== "evaluated") {
      module.pendingAsyncDependencies++;
      arrayPush(awaited.asyncParents, module);
    }
  }
  if (module.pendingAsyncDependencies > 0 || module.artifact.async) {
    module.asyncOrder = nextAsyncOrder++;
    if (module.pendingAsyncDependencies === 0) executeAsync(module);
  } else {
    generatorNext(module.body!);
  }
  if (module.dfsAncestorIndex === module.dfsIndex) {
    for (;;) {
      const m = arrayPop(stack)!;
      m.status = m.asyncOrder > 0 ? "evaluating-async" : "evaluated";
      m.cycleRoot = module;
      if (m === module) break;
    }
  }
  return index;
}

function executeAsync(module: SourceModule): void {
  promiseThen(
    asyncGeneratorNext(module.body!),
    () => asyncFulfilled(module),
    (e) => asyncRejected(module, e),
  );
}

function gatherAvailable(module: SourceModule, list: SourceModule[]): void {
  arrayForEach(module.asyncParents, (m) => {
    if (arrayIncludes(list, m) || m.cycleRoot?.error !== undefined) return;
    if (--m.pendingAsyncDependencies > 0) return;
    arrayPush(list, m);
    if (!m.artifact.async) gatherAvailable(m, list);
  });
}

function asyncFulfilled(module: SourceModule): void {
  // It may have failed meanwhile because a module of its cycle did.
  if (module.status === "evaluated") return;
  module.status = "evaluated";
  module.completion?.resolve();
  const list: SourceModule[] = [];
  gatherAvailable(module, list);
  arraySort(list, (a, b) => a.asyncOrder - b.asyncOrder);
  arrayForEach(list, (m) => {
    if (m.status === "evaluated") return;
    if (m.artifact.async) {
      executeAsync(m);
      return;
    }
    try {
      generatorNext(m.body!);
    } catch (e) {
      asyncRejected(m, e);
      return;
    }
    m.status = "evaluated";
    m.completion?.resolve();
  });
}

function asyncRejected(module: SourceModule, thrown: unknown): void {
  if (module.status === "evaluated") return;
  module.error = { thrown };
  module.status = "evaluated";
  arrayForEach(module.asyncParents, (m) => asyncRejected(m, thrown));
  module.completion?.reject(thrown);
}
