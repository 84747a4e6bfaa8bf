let last = Promise.resolve();
const later = (road) => {
  last = last.then(road).then(escaped, (error) => escaped(error.code ?? error.name));
  return last;
};
for (const path of [
  "../secret.txt",
  "sub/../../secret.txt",
  "sub/up/../secret.txt",
  "../secrets/secret.txt",
  "..\\secret.txt",
  "%2e%2e/secret.txt",
  "\uff0e\uff0e/secret.txt",
  "a.txt\u0000/../../secret.txt",
  ".. /secret.txt",
]) {
  later(() => fs.readText(path));
  later(async () => (await fs.list(`${path}/..`)).map(({ name }) => name).find((name) => name === "ESCAPED") ?? "nothing");
}
later(() => fs.directory("..").readText("secret.txt"));
later(() => fs.directory("sub").directory("..").directory("..").readText("secret.txt"));
later(() => fs.readText({ toString: () => "../secret.txt" }));
later(() => "end");
