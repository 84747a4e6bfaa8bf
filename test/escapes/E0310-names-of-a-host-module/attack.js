import { object, identity, instance, careless, _private } from "world";
import * as all from "world";
import whole from "world";
const again = await import("world");
tries(
  () => object.constructor.constructor("return 'ESCAPED'")(),
  () => identity.constructor("return 'ESCAPED'")(),
  () => careless.Function("return 'ESCAPED'")(),
  () => all.constructor ?? "absent",
  () => all.object.constructor.constructor("return 'ESCAPED'")(),
  () => { all.object.name = "ESCAPED"; return all.report(); },
  () => { all.object = "ESCAPED"; return all.object; },
  () => whole.identity.constructor("return 'ESCAPED'")(),
  () => again.default.object.constructor.constructor("return 'ESCAPED'")(),
  () => _private,
  () => all["_pri" + "vate"] ?? "absent",
  () => instance["_tok" + "en"] ?? "absent",
  () => Object.getPrototypeOf(all)?.constructor ?? "null",
  () => Reflect.ownKeys(all).includes("_private") ? "ESCAPED" : "hidden",
);
