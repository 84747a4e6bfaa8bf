const heard = [];
const plain = {};
const record = {
  set row(v) {
    heard.push(v);
  },
  get row() {
    escaped(heard.length > 9 ? "ESCAPED" : "read");
    return "of the guest";
  },
};
feed.fill(record);
feed.fill(plain);
revoke();
tries(
  () => fillRecords("ESCAPED"),
  () => readRecords(),
  () => plain.row ?? "nothing",
  () => heard.join() || "nothing",
);
