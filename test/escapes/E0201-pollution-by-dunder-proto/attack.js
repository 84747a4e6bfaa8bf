tries(
  () => { ({}).__proto__.polluted = "ESCAPED"; return {}.polluted; },
  () => { [].__proto__.polluted = "ESCAPED"; return [].polluted; },
  () => { "".__proto__.polluted = "ESCAPED"; return "".polluted; },
  () => { (() => 0).__proto__.polluted = "ESCAPED"; return (() => 0).polluted; },
  () => { [].__proto__.__proto__.polluted2 = "ESCAPED"; return {}.polluted2; },
  () => { Object.getPrototypeOf(function* () {}).prototype.polluted = "ESCAPED"; return (function* () {})().polluted; },
  () => { (function* () {})().__proto__.__proto__.polluted = "ESCAPED"; return (function* () {})().polluted; },
  () => { [][Symbol.iterator]().__proto__.polluted = "ESCAPED"; return [][Symbol.iterator]().polluted; },
  () => { (async () => 0)().__proto__.polluted = "ESCAPED"; return Promise.resolve().polluted; },
);
