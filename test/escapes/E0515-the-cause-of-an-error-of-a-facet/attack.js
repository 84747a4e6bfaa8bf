tries(() => {
  try {
    account.fail();
  } catch (error) {
    return error.cause.secret;
  }
});
