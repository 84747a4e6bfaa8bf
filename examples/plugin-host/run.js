// A host with three plugins, each in a domain of its own, and three powers, each given to one of them.

import { readFileSync } from "node:fs";
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";

const log = (text) => console.log(`  log: ${text}`);

class RecordStore {
  #records = new Map([
    ["ada", { born: 1815, field: "computing" }],
    ["emmy", { born: 1882, field: "algebra" }],
  ]);
  get = (name) => ({ ...this.#records.get(name) });
  put = (name, record) => void this.#records.set(name, record);
  names = () => [...this.#records.keys()];
}
const store = new RecordStore();
const records = Object.freeze({ get: store.get, names: store.names });

let total = 0;
const counter = Object.freeze({
  add(step) {
    if (!Number.isSafeInteger(step) || step < 0 || total + step > 100)
      throw new RangeError("not a step that this counter takes");
    total += step;
  },
  total: () => total,
});

const PLUGINS = [
  { name: "greeter", endowments: { log } },
  { name: "reporter", endowments: { records } },
  { name: "tally", endowments: { counter } },
];

for (const { name, endowments } of PLUGINS) {
  console.log(`${name}, which holds ${Object.keys(endowments).join(", ")}`);
  const source = readFileSync(new URL(`plugins/${name}.js`, import.meta.url), "utf8");
  const domain = createDomain({
    name,
    endowments,
    modules: { plugin: compile(source, { filename: `${name}.js` }) },
  });
  const plugin = await domain.import("plugin");
  const result = plugin.start();
  if (result !== undefined) console.log(`  result: ${result}`);
  for (const attempt of Object.keys(plugin.attempts)) {
    try {
      await plugin.attempts[attempt]();
      console.log(`  ${attempt}: NOT refused`);
    } catch (error) {
      console.log(`  ${attempt}: ${error.guestName ?? error.name}: ${error.message}`);
    }
  }
}

console.log(
  `the store has ${store.names().join(", ")}; the field of ada is ${store.get("ada").field}; the total is ${total}`,
);
