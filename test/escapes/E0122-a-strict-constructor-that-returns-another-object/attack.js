class E extends Array {
  constructor() { super(); return list; }
}
E.from(["ESCAPED"]);
escaped(list.state() === "0:first,1:second,length:2" ? "kept" : "ESCAPED");
