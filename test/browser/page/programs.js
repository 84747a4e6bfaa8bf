/** Runs each program as a guest, in a domain of its own that gives it `log` and nothing else, and tells its outcome. */
import { createDomain, GuestError } from "@sallyport/runtime-guards";
import { makeRecorder, nameOfThrown } from "../../harness/recorder.js";
import { importEach, readCases } from "./cases.js";
import { end, tell } from "./tell.js";

const nameOfGuestThrow = (error) => nameOfThrown(error instanceof GuestError ? error.thrown : error);

const { cases } = await readCases();
for (const { id, entry, goal, awaits, artifacts, programs, data } of cases) {
  const { log, record } = makeRecorder(nameOfGuestThrow);
  const modules = { ...data, ...(await importEach(programs)) };
  const domain = createDomain({
    name: id,
    artifacts,
    endowments: { log },
    resolve: (specifier) => specifier.replace(/^\.\//, ""),
    load: (name) => modules[name],
  });
  const run =
    goal === "module" ? async () => ({ ...(await domain.import(entry)) }) : () => domain.evaluate(modules[entry]);
  tell({ id, outcome: await record(run, goal === "module" || awaits) });
  domain.revoke();
}
end();
