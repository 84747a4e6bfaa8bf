// Deposit a purse into itself, in the hope that the new balance is computed from the old one.
mine.deposit(50, mine);
if (mine.balance === 50) throw new Error("the balance is what it was");
