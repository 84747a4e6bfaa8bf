/** What a thread of the pool does: one source to one artifact, or to what is wrong with it. A file of its own in the bundle. */
import { compileSource, type Compiled } from "../compile-file.js";
import type { Input } from "../input.js";
import type { CompileFlags } from "../options.js";

export interface Task {
  readonly input: Input;
  readonly flags: CompileFlags;
  readonly name: string;
}

export default function compileTask({ input, flags, name }: Task): Promise<Compiled> {
  return compileSource(input, flags, name);
}
