// Look for the private name among the symbols, and write what is found.
const symbols = Reflect.ownKeys(mine).concat(Object.getOwnPropertySymbols(mine));
if (symbols.length === 0) throw new Error("no private key shows");
symbols.forEach((key) => (mine[key] = 1_000_000));
