tries(
  () => (typeof parseInt === "function" ? "first" : "ESCAPED"),
  () => { parseInt = 1; return "set"; },
  () => { [parseInt] = [1]; return "set"; },
  () => { ({ a: parseInt } = { a: 1 }); return "set"; },
  () => { for (parseInt of [1]); return "set"; },
  () => { parseInt &&= 1; return "set"; },
  () => { parseInt++; return "set"; },
);
