class Probe {
  #b1; #s_b1; #$b = 1;
  static test(o) { return [#b1 in o, #s_b1 in o, #$b in o].includes(true) ? "ESCAPED" : "absent"; }
}
tries(() => Probe.test(account), () => Probe.test(Account), () => Probe.test(Account.prototype));
