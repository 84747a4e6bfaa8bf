interface Leaky {
  _amounts: Map<string, number>;
}

declare const stock: unknown;

// The cast satisfies the type checker; the private name stays private.
(stock as Leaky)._amounts.set("gate", 1_000_000);
