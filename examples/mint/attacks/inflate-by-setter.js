// Write the public balance: an accessor without a setter.
mine.balance = 1_000_000;
