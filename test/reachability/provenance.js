/**
 * Where a function comes from, and what a bound function or a proxy stands for. The engine's own debugger says it, so that
 * nothing here depends on what the runtime under test believes.
 */
import { Session } from "node:inspector";
import { isProxy } from "node:util/types";

const session = new Session();
session.connect();

function post(method, params) {
  let answer;
  session.post(method, params, (error, result) => {
    if (error !== null) throw new Error(`${method}: ${error.message}`);
    answer = result;
  });
  return answer;
}

/** What is asked about goes to the debugger, and comes back from it, through this. */
const slot = { given: undefined, taken: undefined };
const NAME = "reachability slot";
globalThis[NAME] = slot;
const slotId = post("Runtime.evaluate", { expression: `globalThis["${NAME}"]`, objectGroup: "slot" }).result.objectId;
delete globalThis[NAME];

/** The internal slots of an object, by name. */
function internals(o) {
  slot.given = o;
  const { result } = post("Runtime.callFunctionOn", {
    objectId: slotId,
    functionDeclaration: "function () { return this.given; }",
    objectGroup: "asked",
  });
  const { internalProperties = [] } = post("Runtime.getProperties", {
    objectId: result.objectId,
    ownProperties: true,
  });
  return new Map(internalProperties.map(({ name, value }) => [name, value]));
}

/** The object itself that the debugger speaks of. */
function resolve(remote) {
  if (remote?.objectId === undefined) return remote?.value;
  post("Runtime.callFunctionOn", {
    objectId: slotId,
    functionDeclaration: "function (v) { this.taken = v; }",
    arguments: [{ objectId: remote.objectId }],
  });
  const { taken } = slot;
  slot.taken = undefined;
  return taken;
}

const release = () => post("Runtime.releaseObjectGroup", { objectGroup: "asked" });

/** Script id → URL, which is empty for text that was made code at run time. */
const scripts = new Map();

/** Takes down what scripts there are: what is made code later has no URL, not even an empty one. */
export function markScripts() {
  const note = ({ params: { scriptId, url } }) => void scripts.set(scriptId, url);
  session.on("Debugger.scriptParsed", note);
  post("Debugger.enable");
  post("Debugger.disable");
  session.off("Debugger.scriptParsed", note);
}

const isNative = (f) => /\{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(f));

/**
 * Of a function: `{ kind: "script", url }`, where the URL is `undefined` if {@link markScripts} has not seen the script;
 * `{ kind: "bound", target, receiver }`; `{ kind: "native" }`; of a proxy `{ kind: "proxy", target }`; else `{ kind: "object" }`.
 */
export function originOf(o) {
  if (isProxy(o)) {
    const target = resolve(internals(o).get("[[Target]]"));
    release();
    return { kind: "proxy", target };
  }
  if (typeof o !== "function") return { kind: "object" };
  const found = internals(o);
  let origin;
  if (found.has("[[TargetFunction]]")) {
    origin = {
      kind: "bound",
      target: resolve(found.get("[[TargetFunction]]")),
      receiver: resolve(found.get("[[BoundThis]]")),
    };
  } else if (isNative(o)) {
    origin = { kind: "native" };
  } else {
    const id = found.get("[[FunctionLocation]]")?.value?.scriptId;
    origin = { kind: "script", url: scripts.get(id) };
  }
  release();
  return origin;
}
