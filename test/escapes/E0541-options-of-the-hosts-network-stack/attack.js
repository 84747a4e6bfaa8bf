let last = Promise.resolve();
const later = (road) => {
  last = last.then(road).then(escaped, (error) => escaped(error.code ?? error.name));
  return last;
};
later(async () => (await fetch("https://api.example/", { dispatcher: { dispatch() {} } })).text());
later(async () => (await fetch("https://api.example/", { credentials: "include" })).text());
later(async () => (await fetch({ url: "https://api.example/", dispatcher: {}, credentials: "include" })).text());
later(async () => (await fetch("https://api.example/", Object.create({ dispatcher: {} }))).text());
later(() => "end");
