/** Where nodes were written. Only findings and the map ask for it, and it is half of the tree. */
import type * as t from "@babel/types";
import type { Nodes } from "./walk.js";

const nowhere = Object.freeze({ line: 0, column: 0, index: 0 });
const forgotten: t.SourceLocation = Object.freeze({
  start: nowhere,
  end: nowhere,
  filename: "",
  identifierName: undefined,
});

/** Of a program without findings and without a map: the collector has less to move. That a node was written somewhere is still to be seen. */
export function forgetPlaces({ nodes }: Nodes): void {
  for (const node of nodes) if (node.loc) node.loc = forgotten;
}

/** Where a node was written; null where it was not, or that is forgotten. */
export function placeOf({ loc }: t.Node): t.SourceLocation | null {
  return loc && loc !== forgotten ? loc : null;
}
