const changed = () => (list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED");

const tell = () => escaped(changed());
Promise.resolve("ESCAPED").then([].push.bind(list)).then(tell, tell);
Promise.reject("ESCAPED").catch([].unshift.bind(list)).then(tell, tell);
Promise.resolve().finally([].pop.bind(list)).then(tell, tell);
Promise.all([1]).then(Function.prototype.call.bind([].push, list)).then(tell, tell);
