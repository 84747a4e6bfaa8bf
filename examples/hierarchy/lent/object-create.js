// A method run on an object that only inherits from the victim, with the victim's own method replaced.
Object.create(square, { area: { value: () => 1_000_000 } }).describe();
