const steal = { then(resolve) { tries(() => resolve.constructor("return 'ESCAPED'")()); resolve(1); } };
(async () => { await steal; })();
Promise.resolve(steal);
Promise.resolve(1).then(() => steal);
(async () => steal)();
Promise.all([steal]);
(async function* () { yield steal; })().next();
