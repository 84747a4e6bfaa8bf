// Amounts that are no natural numbers: negative, NaN, infinite, fractional, and an object that changes its mind.
let asked = 0;
const hostile = { valueOf: () => (asked++ === 0 ? 0 : 1_000_000) };
const refusals = [-10, NaN, Infinity, 0.5, hostile].map((amount) => {
  try {
    mine.deposit(amount, mine.sprout());
    return "accepted";
  } catch (error) {
    return error.message;
  }
});
if (!refusals.includes("accepted")) throw new RangeError(refusals[0]);
