// Money, and programs that try to forge, rob or inflate it. Mallory holds a purse with 50 dollars (`mine`), the right to pay
// Bob (`payBob`, Bob's own `deposit` read as a value) and the means to found mints (`makeMint`).
//
// Every attack runs twice, each time with new money: in the domain of the mint itself, and in a domain of its own that is
// handed the three things through the membrane.

import { readFileSync, readdirSync } from "node:fs";
import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";

const script = (source, filename) => compile(source, { filename, goal: "script", friends: true });
const file = (name) => script(readFileSync(new URL(name, import.meta.url), "utf8"), name);

const MINT = file("mint.js");
const PEOPLE = script(
  `const dollars = makeMint("dollar");
   const alice = dollars.makePurse(100);
   const bob = dollars.makePurse(100);
   const mine = dollars.makePurse(50);
   const payBob = bob.deposit;`,
  "people.js",
);
const BALANCES = script("[alice.balance, bob.balance, mine.balance]", "balances.js");

function openBank() {
  const bank = createDomain({ name: "bank" });
  bank.evaluate(MINT);
  bank.evaluate(PEOPLE);
  return bank;
}

const bank = openBank();
console.log(`pay.js: ${[...bank.evaluate(file("pay.js"))].join(", ")}`);

function attack(name, separate) {
  const bank = openBank();
  const mallory = separate
    ? createDomain({
        name: "mallory",
        endowments: Object.fromEntries(
          ["mine", "payBob", "makeMint"].map((each) => [each, bank.evaluate(script(each, "handed-over.js"))]),
        ),
      })
    : bank;
  let outcome = "NOT refused";
  try {
    mallory.evaluate(file(`attacks/${name}`));
  } catch (error) {
    outcome = error.diagnostics?.[0].code ?? `${error.guestName ?? error.name}: ${error.message}`;
  }
  const [alice, bob, mine] = bank.evaluate(BALANCES);
  const safe = alice === 100 && bob >= 100 && mine <= 50 && bob + mine === 150;
  console.log(
    `${name} ${separate ? "(own domain)" : "(same domain)"}: ${outcome}; ${safe ? "the money is safe" : "ROBBED"}`,
  );
}

for (const name of readdirSync(new URL("attacks/", import.meta.url)).sort()) {
  attack(name, false);
  attack(name, true);
}
