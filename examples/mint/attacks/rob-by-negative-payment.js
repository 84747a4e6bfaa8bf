// Pay Bob a negative amount.
payBob(-100, mine);
