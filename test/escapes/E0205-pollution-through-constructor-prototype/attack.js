const c = "constr" + "uctor", p = "proto" + "type";
tries(
  () => { ({})[c][p].polluted = "ESCAPED"; return {}.polluted; },
  () => { [][c][p].polluted = "ESCAPED"; return [].polluted; },
  () => { (async () => 0)()[c][p].polluted = "ESCAPED"; return Promise.resolve().polluted; },
  () => { try { null.x; } catch (e) { e[c][p].polluted = "ESCAPED"; } try { null.x; } catch (e) { return e.polluted; } },
  () => { (function* () {})()[c][p].polluted = "ESCAPED"; return (function* () {})().polluted; },
);
