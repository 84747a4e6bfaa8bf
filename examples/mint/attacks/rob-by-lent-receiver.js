// `payBob` is Bob's `deposit`. Run it on my purse instead, with Bob's as the source: but a method carries its receiver.
const before = mine.balance;
payBob.call(mine, 0, mine);
payBob.apply(mine, [10, mine]);
if (mine.balance === before - 10) throw new Error("the money went to Bob, whom the method belongs to");
