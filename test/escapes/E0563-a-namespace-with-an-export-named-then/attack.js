import * as self from "attack";
export function then(resolve) { resolve(typeof resolve.constructor === "function" ? "kept" : "ESCAPED"); try { resolve.constructor("return 'ESCAPED'")(); escaped("ESCAPED"); } catch (error) { escaped(error.name); } }
escaped(await self);
