tries(() => {
  feed.on((v) => escaped(v));
  revoke();
  tell("ESCAPED");
});
