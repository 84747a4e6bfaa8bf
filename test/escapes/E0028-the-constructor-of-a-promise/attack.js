const promise = (async () => 0)();
escaped(promise.constructor.constructor("return 'ESCAPED'")());
escaped(promise.then.constructor("return 'ESCAPED'")());
