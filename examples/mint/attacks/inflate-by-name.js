// Write the balance under a computed name.
mine["_" + "balance"] = 1_000_000;
