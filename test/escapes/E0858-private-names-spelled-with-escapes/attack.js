tries(
  () => account.\u005fsecret,
  () => account["\x5fsecret"],
);
