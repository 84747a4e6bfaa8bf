let last = Promise.resolve();
const later = (road) => {
  last = last.then(road).then(escaped, (error) => escaped(error.code ?? error.name));
  return last;
};
for (const redirect of [undefined, "follow", "error"]) {
  for (const path of ["out", "chain", "file"]) {
    later(async () => (await fetch(`https://api.example/${path}`, { redirect })).text());
  }
}
later(async () => (await fetch("https://api.example/out", { redirect: { toString: () => "follow" } })).text());
later(() => "end");
