// A proxy in front of the victim, to see and to change what its methods do with `this`.
new Proxy(square, { get: (target, key) => (key === "area" ? () => 1_000_000 : target[key]) }).describe();
