// Make a purse with the class of a purse.
const forged = new mine.constructor(1_000_000, {});
mine.deposit(1_000_000, forged);
