const s = " ;escaped('ESCAPED');//";
const t = ` ;escaped('ESCAPED');//`;
const r = new RegExp(" ;escaped('ESCAPED');//");
escaped([s, t, r.source].every((x) => x.length > 3) ? "inert" : "changed");
