// Give the purse a balance of its own that hides the accessor.
Object.defineProperty(mine, "balance", { value: 1_000_000 });
