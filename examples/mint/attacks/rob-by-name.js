// Take it out of Bob's purse by name.
mine.deposit(0, mine);
payBob._balance = 0;
