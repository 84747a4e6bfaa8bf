/** The state of one compilation, made by `compile()` or `check()` and passed to each phase. */
import type * as t from "@babel/types";
import type { Code } from "./diagnostics/index.js";
import { fileStart, makeDiagnostic, spanOf, type Diagnostic } from "./diagnostics/index.js";
import type { ParametersOf } from "./diagnostics/catalogue/index.js";
import type { PartialOptions } from "./options.js";

export class CompileContext {
  readonly diagnostics: Diagnostic[] = [];

  constructor(
    readonly source: string,
    readonly options: PartialOptions,
  ) {}

  /** Notes a finding at a node of the original source. */
  report<C extends Code>(code: C, parameters: ParametersOf<C>, node: t.Node | null): void {
    const span = (node && spanOf(node)) ?? fileStart;
    this.diagnostics.push(makeDiagnostic(code, parameters, this.options.filename, span));
  }

  get failed(): boolean {
    return this.diagnostics.some(({ severity }) => severity === "error");
  }
}
