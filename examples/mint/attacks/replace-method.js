// Change what purses do: classes are closed.
Object.getPrototypeOf(mine).deposit = () => 1_000_000;
