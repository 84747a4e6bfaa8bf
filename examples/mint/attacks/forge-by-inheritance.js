// An object that inherits from a purse and has a balance of its own.
const rich = Object.create(mine, { balance: { value: 1_000_000 } });
mine.deposit(1_000_000, rich);
