tries(() => {
  let seen;
  account.listen(function (a) {
    seen = this.secret ?? a.secret;
  });
  return seen;
});
