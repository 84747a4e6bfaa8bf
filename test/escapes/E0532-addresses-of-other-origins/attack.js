let last = Promise.resolve();
const later = (road) => {
  last = last.then(road).then(escaped, (error) => escaped(error.code ?? error.name));
  return last;
};
for (const url of [
  "https://evil.example/",
  "http://a.example/",
  "https://a.example:444/",
  "https://a.example@evil.example/",
  "https://user:x@a.example/",
  "https://a.example.evil.example/",
  "https://a.example./",
  "//evil.example/",
  "data:text/plain,x",
  "blob:https://a.example/1",
  "file:///etc/passwd",
  "https:\\\\evil.example\\@a.example",
]) later(async () => (await get(url)).text);
