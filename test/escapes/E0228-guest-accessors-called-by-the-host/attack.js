const run = (o) => (typeof o === "function" ? o.constructor("return 'ESCAPED'")() : o.constructor.constructor("return 'ESCAPED'")());
const stolen = [];
const bait = {
  get name() { stolen.push(this); return "x"; },
  set written(value) { stolen.push(this, value); },
  toJSON(key) { stolen.push(this); return {}; },
  toString() { stolen.push(this); return "s"; },
  [Symbol.toPrimitive](hint) { stolen.push(this); return "p"; },
  [Symbol.iterator]() { stolen.push(this); return { next: (...args) => { stolen.push(...args); return { done: true }; }, return(v) { stolen.push(v); return {}; } }; },
  then(resolve, reject) { stolen.push(resolve, reject); resolve(1); },
};
tries(() => host.inspect(bait), () => { host.write(bait); return "written"; }, () => { host.adopt(bait); return "adopted"; });
Promise.resolve().then(() => 0).then(() => 0).then(() => {
  for (const value of stolen.splice(0)) if (value !== undefined && Object(value) === value) tries(() => run(value));
});
