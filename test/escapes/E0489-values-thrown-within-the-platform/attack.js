const own = {};
const thrower = {
  get style() {
    throw own;
  },
  get length() {
    throw own;
  },
  toString() {
    throw own;
  },
  [Symbol.iterator]() {
    throw own;
  },
};
const comesBack = (road) => {
  try {
    road();
    return "nothing thrown";
  } catch (error) {
    return error === own ? "itself" : "ESCAPED";
  }
};
tries(
  () => comesBack(() => new Intl.NumberFormat("en", thrower)),
  () => comesBack(() => new Intl.NumberFormat(thrower)),
  () => comesBack(() => new Intl.NumberFormat("en", { style: thrower })),
  () => comesBack(() => Intl.getCanonicalLocales(thrower)),
  () => comesBack(() => (1).toLocaleString(thrower)),
  () => comesBack(() => new Intl.ListFormat("en").format(thrower)),
  () => comesBack(() => new Intl.DisplayNames("en", { type: "region" }).of(thrower)),
  () => comesBack(() => new TextDecoder(thrower)),
  () => comesBack(() => new URL(thrower)),
  () => comesBack(() => new URLSearchParams(thrower)),
  () => comesBack(() => setTimeout(() => {}, thrower)),
  () => comesBack(() => console.count(thrower)),
);
