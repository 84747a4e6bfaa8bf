// A worker that does not run tests: it does what their names say.

process.on("message", (path) => {
  if (path === "endless") for (;;);
  if (path === "ends") process.exit(3);
  process.send({ path, variants: "v", failures: {} });
});
process.send({ isReady: true });
