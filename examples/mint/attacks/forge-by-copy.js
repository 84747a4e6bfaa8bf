// Spend a copy, keep the original.
mine.deposit(50, { ...mine });
