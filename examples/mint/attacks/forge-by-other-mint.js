// Money of my own mint, deposited as if it were the same currency.
const funny = makeMint("dollar").makePurse(1_000_000);
mine.deposit(1_000_000, funny);
