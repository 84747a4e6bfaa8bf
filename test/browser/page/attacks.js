/** Runs each attack in a domain of its own, and tells what it reported, what it threw, and what it changed of the page's realm. */
import { createDomain } from "@sallyport/runtime-guards";
import { restoreChanges, takeSnapshot } from "../../escapes/host-realm.js";
import { describeReport } from "../../escapes/report.js";
import { importEach, readCases, settle } from "./cases.js";
import { end, tell } from "./tell.js";

const { cases, world } = await readCases();
const makeWorld = (await import(world)).default;
const frame = document.body.appendChild(document.createElement("iframe"));
const realm = takeSnapshot();
for (const { id, goal, artifacts, programs, hasWorld, repeat } of cases) {
  const reported = [];
  const { attack, ...before } = await importEach(programs);
  for (let turn = 0; turn < repeat; turn++) {
    const host = hasWorld ? makeWorld(frame.contentWindow) : undefined;
    const escaped = (value) => (reported.push(describeReport(value)), value);
    const endowments = hasWorld ? { escaped, host } : { escaped };
    const modules = hasWorld ? { attack, world: makeWorld(frame.contentWindow) } : { attack };
    const domain = createDomain({ name: id, artifacts, endowments, modules });
    try {
      for (const program of Object.values(before)) domain.evaluate(program);
      /(host secret)/.exec("host secret");
      const value = goal === "script" ? domain.evaluate(attack) : void (await domain.import("attack"));
      if (reported.length === 0 && typeof value === "string") reported.push(value);
    } catch {
      // What an attack ends with is compared in Node.
    }
    await settle();
    domain.revoke();
  }
  tell({ id, reported, changes: restoreChanges(realm) });
}
end();
