let last = Promise.resolve();
const later = (road) => {
  last = last.then(road).then(escaped, (error) => escaped(error.code ?? error.name));
  return last;
};
later(async () => {
  try {
    await fetch("https://api.example/fail");
  } catch (error) {
    const said = [error.message, error.stack, error.code, error.cause?.address].join();
    return said.includes("10.0.0.7") || said.includes("ESCAPED") ? "ESCAPED" : said;
  }
});
later(() => "end");
