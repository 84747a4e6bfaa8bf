const reveals = (run) => () => {
  try { return String(run()); } catch (error) { return /_missing|_secret|\$s/.test(error.message + error) ? "ESCAPED" : error.name; }
};
tries(
  reveals(() => account.breakCall()),
  reveals(() => account.breakRead()),
  reveals(() => account.breakNew()),
  reveals(() => account.breakIterate()),
);
