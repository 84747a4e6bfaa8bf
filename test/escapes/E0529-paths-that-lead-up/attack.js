tries(
  () => read("../secret"),
  () => read("a/../../secret"),
  () => read("/etc/passwd"),
  () => read("//host/share"),
  () => read(".."),
  () => read("a/.."),
  () => read("./../x"),
);
