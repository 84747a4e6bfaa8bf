// What only modules have.
import * as functions from "host:functions";
import standard, { f, Account as Imported } from "host:functions";
import * as live from "host:live";
import * as self from "walk:module";
import * as other from "walk:other";
export { functions, live };
export const meta = import.meta;
export default { f, standard, Imported };
export class Exported { x = {}; m() { return this; } }
export function exported() { return this; }
export const made = { self, other, meta, dynamic: import("walk:other"), host: import("host:functions"), missing: import("nowhere"), functions, live, standard, f, Imported };
globalThis.moduleValues = made;
