// An instance is written by its own methods only.
counter.increment = () => 1_000_000;
