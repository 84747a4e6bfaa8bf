/** Runs each program as it is, in a realm of its own, and tells its outcome. Its page allows what the others do not: that a text is run. */
import { makeRecorder, nameOfThrown } from "../../harness/recorder.js";
import { readCases } from "./cases.js";
import { end, tell } from "./tell.js";

const { cases } = await readCases();
for (const { id, text, awaits } of cases) {
  const { log, record } = makeRecorder(nameOfThrown);
  const frame = document.body.appendChild(document.createElement("iframe"));
  const { contentWindow: realm } = frame;
  realm.log = log;
  // `void 0` takes the directive's place in the completion value.
  tell({ id, outcome: await record(() => realm.eval(`"use strict"; void 0;\n${text}`), awaits) });
  frame.remove();
}
end();
