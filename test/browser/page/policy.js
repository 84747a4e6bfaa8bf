/** A page, or a worker of it, that runs the artifacts which `/cases.json` names, and tells what came of each. */
import { createDomain } from "@sallyport/runtime-guards";
import { end, tell } from "./tell.js";

const isWorker = typeof document === "undefined";
const say = isWorker ? (value) => postMessage(value) : tell;
addEventListener("securitypolicyviolation", ({ violatedDirective }) => say({ violation: violatedDirective }));

const { cases, worker } = await (await fetch("/cases.json")).json();
for (const each of cases) say(await outcomeOf(each));
if (isWorker) say("end");
else if (worker === undefined) end();
else {
  const host = trustedTypes.createPolicy("host", { createScriptURL: (path) => path });
  const port = new Worker(host.createScriptURL(worker), { type: "module" });
  port.onerror = ({ message }) => tell({ error: message });
  port.onmessage = ({ data }) => (data === "end" ? end() : tell({ ...data, inWorker: true }));
}

async function outcomeOf({ name, path, artifact, imports = {}, artifacts }) {
  const sent = [];
  try {
    const modules = {};
    for (const [specifier, each] of Object.entries(imports)) modules[specifier] = (await import(each)).default;
    const program = artifact ?? (await import(path)).default;
    const domain = createDomain({
      name,
      artifacts,
      endowments: { send: (value) => void sent.push(value), document: globalThis.document },
      modules: { entry: program, ...modules },
    });
    const value = program.goal === "script" ? domain.evaluate(program) : { ...(await domain.import("entry")) };
    return { name, value, sent };
  } catch (error) {
    return { name, error: error.name, code: error.code, message: error.message, sent };
  }
}
