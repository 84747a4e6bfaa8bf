// Child process: what it costs to cross the membrane. `node crossings.js CASE ROUNDS` prints JSON: the time of one operation in
// plain code and through a domain, in turns, in milliseconds. A process of its own for each case: what one teaches the
// optimising compiler about the membrane would weigh on the next one.

import { compile } from "@sallyport/transform";
import { copied, createDomain } from "@sallyport/runtime-guards";
import { measureInTurns } from "./turns.js";

const CALLS = 100_000;
const ITEMS = 1000;

const makeRows = () => Array.from({ length: ITEMS }, (_, id) => ({ id, name: `row ${id}` }));
const sum = `(rows) => { let sum = 0; for (const row of rows) sum += row.id; return sum; }`;
const rows = makeRows();

/** Host objects for the guest, a program in both, and what is run; `per` operations in a run. */
const CASES = {
  call: {
    endowments: () => ({ host: { add: (a, b) => a + b } }),
    program: `(n) => { let sum = 0; for (let i = 0; i < n; i++) sum = host.add(sum, i); return sum; }`,
    run: (f) => f(CALLS),
    per: CALLS,
  },
  read: {
    endowments: () => ({ host: { config: { name: "name" } } }),
    program: `(n) => { let length = 0; for (let i = 0; i < n; i++) length += host.config.name.length; return length; }`,
    run: (f) => f(CALLS),
    per: CALLS,
  },
  callback: {
    endowments: () => ({}),
    program: `(a, b) => a + b`,
    run(f) {
      let total = 0;
      for (let i = 0; i < CALLS; i++) total = f(total, i);
      return total;
    },
    per: CALLS,
  },
  sameArray: { endowments: () => ({}), program: sum, run: (f) => f(rows), per: 1 },
  freshArray: { endowments: () => ({}), program: sum, run: (f) => f(makeRows()), per: 1 },
  copiedArray: {
    endowments: () => ({}),
    program: sum,
    run: (f) => f(makeRows()),
    runGuest: (f) => f(copied(makeRows())),
    per: 1,
  },
};

const [name, rounds] = process.argv.slice(2);
const { endowments, program, run, runGuest = run, per } = CASES[name];
const host = endowments();
const plain = new Function(...Object.keys(host), `"use strict"; return ${program}`)(...Object.values(host));
const guest = createDomain({ endowments: host }).evaluate(compile(program, { profile: "compat" }));

const expected = run(plain);
const got = runGuest(guest);
if (got !== expected) throw new Error(`${name}: ${got} through the membrane, ${expected} plain`);
const times = await measureInTurns(
  { plain: () => run(plain), guest: () => runGuest(guest) },
  { rounds: Number(rounds), warmUp: 300, sample: 50 },
);
process.stdout.write(JSON.stringify({ plain: times.plain / per, guest: times.guest / per }));
