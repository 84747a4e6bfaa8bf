const epoch = new Date(0);
const tell = (v) => (/:45|Chatham|CHA|\+1[234]|12:45/.test(String(v)) ? "ESCAPED" : "no zone");
tries(
  () => tell([epoch].toLocaleString()),
  () => tell([[epoch]].toLocaleString()),
  () => tell(Object.prototype.toLocaleString.call(epoch)),
  () => tell(Reflect.apply(Date.prototype.toLocaleTimeString, epoch, ["en"])),
  () => tell(Date.prototype.toLocaleString.call(epoch, "en", { timeZoneName: "long" })),
  () => tell(Array.prototype.join.call({ length: 1, 0: epoch })),
  () => tell(Array.prototype.toLocaleString.call({ length: 1, 0: epoch })),
  () => tell([epoch] + ""),
  () => tell(`${epoch}`),
  () => tell(new String(epoch)),
  () => tell(Symbol(epoch).description),
  () => tell(new Error(epoch).message),
  () => tell(["a", epoch].sort().join()),
  () => tell(epoch.getHours() === 12 ? ":45" : ""),
  () => tell(Temporal.Now.timeZoneId()),
  () => tell(epoch.toTemporalInstant().toLocaleString()),
);
