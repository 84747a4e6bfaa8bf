/** Whether an input of several lines is at its end: the parser says so, by where and why it stopped. */
import { parse } from "@babel/parser";

interface ParserError {
  readonly pos: number;
  readonly reasonCode: string;
}

const UNTERMINATED = new Set(["UnterminatedTemplate", "UnterminatedComment"]);

/** True where more lines could make a program of what is none yet: `if (x) {`, an open template or comment. */
export function isIncomplete(source: string, typescript: boolean): boolean {
  try {
    parse(source, { sourceType: "script", allowAwaitOutsideFunction: true, plugins: typescript ? ["typescript"] : [] });
    return false;
  } catch (error) {
    const { pos, reasonCode } = error as ParserError;
    return UNTERMINATED.has(reasonCode) || pos >= source.trimEnd().length;
  }
}
