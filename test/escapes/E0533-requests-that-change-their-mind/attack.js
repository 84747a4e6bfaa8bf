let last = Promise.resolve();
const later = (road) => {
  last = last.then(road).then(escaped, (error) => escaped(error.code ?? error.name));
  return last;
};
let reads = 0;
later(async () => (await get({ get url() { return reads++ === 0 ? "https://evil.example/" : "https://a.example/"; } })).text);
later(async () => (await get({ toString: () => "https://evil.example/" })).text);
later(async () => (await get(["https://evil.example/"])).text);
later(async () => (await get({ url: { toString: () => "https://evil.example/" } })).text);
