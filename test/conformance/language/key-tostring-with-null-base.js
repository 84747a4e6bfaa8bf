const t = [];
try {
  null[
    {
      toString() {
        t.push("key");
        return "a";
      },
    }
  ];
} catch (e) {
  t.push(e.name);
}
log(t.join());
