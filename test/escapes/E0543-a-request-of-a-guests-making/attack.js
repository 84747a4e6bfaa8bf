let last = Promise.resolve();
const later = (road) => {
  last = last.then(road).then(escaped, (error) => escaped(error.code ?? error.name));
  return last;
};
let reads = 0;
later(async () => (await fetch({ get url() { return reads++ === 0 ? "https://api.example/" : "https://evil.example/"; } })).text());
later(async () => (await fetch({ toString: () => "https://evil.example/" })).text());
later(async () => (await fetch(["https://evil.example/"])).text());
later(async () => (await fetch(new String("https://evil.example/"))).text());
later(async () => (await fetch({ url: "https://evil.example/" })).text());
later(() => "end");
