// A record that looks like a purse.
mine.deposit(1_000_000, { ["_balance"]: 2_000_000, balance: 2_000_000 });
