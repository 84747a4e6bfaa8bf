// `value` has no setter, and an instance is written by its own methods only.
counter.value = 100;
