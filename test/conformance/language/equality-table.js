const vs = [0, -0, 1, "", "0", "1", "a", null, undefined, true, false, NaN, [], [0], [1], {}, 1n];
log(vs.map((a) => vs.map((b) => (a == b ? (a === b ? 2 : 1) : 0)).join("")));
