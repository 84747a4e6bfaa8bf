/** Runs each program as it is, in a realm that it shares with few others, and tells its outcome. Its page allows what the others do not: that a text is run. */
import { makeRecorder, nameOfThrown } from "../../harness/recorder.js";
import { readCases } from "./cases.js";
import { end, tell } from "./tell.js";

/** To make a realm takes ten times as long as a program. */
const SHARING = 20;

const { cases } = await readCases();
let frame;
for (const [i, { id, text, awaits }] of cases.entries()) {
  const { log, record } = makeRecorder(nameOfThrown);
  if (i % SHARING === 0) {
    frame?.remove();
    frame = document.body.appendChild(document.createElement("iframe"));
  }
  const { contentWindow: realm } = frame;
  realm.log = log;
  // `void 0` takes the directive's place in the completion value.
  tell({ id, outcome: await record(() => realm.eval(`"use strict"; void 0;\n${text}`), awaits) });
}
end();
