tries(
  () => Object.create(Object.getPrototypeOf(() => 0)).constructor("return 'ESCAPED'")(),
  () => { const o = Object.create(Array.prototype); o.__proto__.polluted = "ESCAPED"; return [].polluted; },
  () => Object.create(Math).__proto__.constructor.constructor("return 'ESCAPED'")(),
  () => { class E extends Array {} return Object.getPrototypeOf(E).constructor("return 'ESCAPED'")(); },
  () => { class E extends Map {} E.prototype.__proto__.polluted = "ESCAPED"; return new Map().polluted; },
  () => { class E extends Error {} E.__proto__.prototype.polluted = "ESCAPED"; return new Error().polluted; },
  () => { const E = class extends Promise {}; Object.getPrototypeOf(E.prototype).polluted = "ESCAPED"; return Promise.resolve().polluted; },
);
