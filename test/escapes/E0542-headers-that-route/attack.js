let last = Promise.resolve();
const later = (road) => {
  last = last.then(road).then(escaped, (error) => escaped(error.code ?? error.name));
  return last;
};
for (const headers of [
  { Host: "internal" },
  [["hOsT", "internal"]],
  { Cookie: "session=1" },
  { "Proxy-Authorization": "x" },
  { "x\r\nHost": "internal" },
  { x: "1\r\nHost: internal" },
  { forEach: (f) => f("internal", "host") },
])
  later(async () => (await fetch("https://api.example/", { headers })).text());
later(() => "end");
