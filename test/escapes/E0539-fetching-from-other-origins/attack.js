let last = Promise.resolve();
const later = (road) => {
  last = last.then(road).then(escaped, (error) => escaped(error.code ?? error.name));
  return last;
};
for (const url of [
  "https://evil.example/",
  "http://api.example/",
  "https://api.example:444/",
  "https://api.example@evil.example/",
  "https://user:x@api.example/",
  "https://api.example.evil.example/",
  "https://api.example./",
  "//evil.example/",
  "data:text/plain,x",
  "blob:https://api.example/1",
  "file:///etc/passwd",
  "https:\\\\evil.example\\@api.example",
]) later(async () => (await fetch(url)).text());
later(() => "end");
