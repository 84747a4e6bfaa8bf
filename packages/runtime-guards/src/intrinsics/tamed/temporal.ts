/** `toLocaleString` of Temporal's values: the text that `toString` gives, which tells no locale and no time zone. */

import { reflectApply, stringSplit } from "../../primordials.js";
import { feralAt } from "../capture.js";
import type { Method, Tamed } from "./shared.js";

const KINDS = stringSplit(
  "Duration Instant PlainDate PlainDateTime PlainMonthDay PlainTime PlainYearMonth ZonedDateTime",
  " ",
);

const plainly = (path: string) => (): Method =>
  function () {
    return reflectApply(feralAt(`${path}.toString`) as Function, this, []);
  };

const tamed: Record<string, () => Method> = { __proto__: null as never };
for (let i = 0; i < KINDS.length; i++) {
  const path = `Temporal.${KINDS[i]!}.prototype`;
  tamed[`${path}.toLocaleString`] = plainly(path);
}

export const tamedTemporal: Tamed = tamed;
