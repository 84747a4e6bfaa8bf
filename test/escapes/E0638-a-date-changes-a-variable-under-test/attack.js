const d = new Date(0);
const zone = (text) => {
  if (typeof text === "string" && /[1-9]/.test((/GMT[+-]([0-9]{4})/.exec(text) ?? ["", "0000"])[1])) escaped("ESCAPED");
};
let x = "";
const change = { valueOf() { x = d; return ""; }, toString() { x = d; return ""; }, get p() { x = d; return ""; } };
const reset = (run) => tries(() => { x = ""; zone(run()); });
reset(() => x + change.p + x);
reset(() => change + x);
reset(() => change.p + x);
reset(() => +change + x);
reset(() => x + (x = d));
reset(() => (x = "") + (x = d));
reset(() => { x += change.p; return x + x; });
reset(() => { let y = ""; const f = () => { y = d; return ""; }; return f() + y; });
reset(() => { let y = ""; const f = () => { y = d; return ""; }; return y + f() + y; });
reset(() => `${x}${change.p}${x}`);
