// Construct something else with the prototype of a purse.
mine.deposit(1_000_000, Reflect.construct(Object, [], mine.constructor));
