const key = "__pro" + "to__";
tries(
  () => { const { [key]: proto } = {}; proto.polluted = "ESCAPED"; return {}.polluted; },
  () => { ({})[key].polluted = "ESCAPED"; return {}.polluted; },
  () => { const o = { [key]: { polluted: "ESCAPED" } }; o[key][key].polluted2 = "ESCAPED"; return {}.polluted2; },
);
