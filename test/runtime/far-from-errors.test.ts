/** What code of compat reads under `stack` where the host makes something else than a text of an error's frames (I2, I9). The realm's `Error` is changed: in a process of its own. */
import { expect, test } from "vitest";
import { runInFreshRealm } from "../harness/fresh-realm.js";

const PROGRAM = `
  import { compile } from "@sallyport/transform";
  import { createDomain } from "@sallyport/runtime-guards";
  Error.prepareStackTrace = (_, sites) => sites;
  const READ = \`
    const read = (o) => { let v; for (let i = 0; i < 20; i++) v = o.stack; return Array.isArray(v) ? v.length : typeof v; };
    class Holder { stack = [1, 2]; }
    const error = () => { try { null.x } catch (e) { return e } };
  \`;
  const run = (source) => ["all", "needed"].map((guards) =>
    createDomain().evaluate(compile(READ + source, { filename: "guest.js", profile: "compat", goal: "script", guards })));
`;

test.each([
  ["a member of the guest's is what it is", "read(new Holder())", 2],
  ["of an error, a text", "read(error())", "string"],
  [
    "where an object comes to inherit from an error",
    "const a = {}; read(a); Object.setPrototypeOf(a, error()); read(a)",
    "string",
  ],
  [
    "or one on its chain does",
    "const b = {}, a = Object.create(b); read(a); Object.setPrototypeOf(b, error()); read(a)",
    "string",
  ],
  ["through a proxy", "const a = {}; read(a); Object.setPrototypeOf(new Proxy(a, {}), error()); read(a)", "string"],
  [
    "while a trap decides",
    "const a = {}; const p = new Proxy(a, { setPrototypeOf: (t, v) => (read(t), Reflect.setPrototypeOf(t, v)) }); Object.setPrototypeOf(p, error()); read(a)",
    "string",
  ],
  [
    "an error that shows as none",
    "const e = error(); Object.setPrototypeOf(e, Holder.prototype); read(Object.create(e))",
    "string",
  ],
  [
    "with a tag of its own",
    "const e = Reflect.construct(Error, [], Holder); e[Symbol.toStringTag] = 'Object'; read(Object.create(e))",
    "string",
  ],
  [
    "that a member has hidden",
    "const a = Object.create(error()); a.stack = [1]; read(a); delete a.stack; read(a)",
    "string",
  ],
])("%s", async (_, source, expected) => {
  expect(await runInFreshRealm(`${PROGRAM} report(run(${JSON.stringify(source)}));`)).toEqual([expected, expected]);
});
