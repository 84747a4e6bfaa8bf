let last = Promise.resolve();
const later = (road) => {
  last = last.then(road).then(escaped, (error) => escaped(error.code ?? error.name));
  return last;
};
later(async () => {
  const { headers } = await fetch("https://api.example/");
  const seen = [headers.get("set-cookie"), headers.get("Set-Cookie")];
  for (const [, value] of headers) seen.push(value);
  headers.forEach((value) => seen.push(value));
  return seen.join().includes("ESCAPED") ? "ESCAPED" : "hidden";
});
later(() => "end");
