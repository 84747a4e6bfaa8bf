class Safe {
  _code = "ESCAPED";
  _check(code) {
    return code === this._code;
  }
}
const shows = (road) => {
  try {
    return String(road()).includes("ESCAPED") ? "ESCAPED" : "no text";
  } catch (error) {
    return String(error.message).includes("ESCAPED") ? "ESCAPED" : error.name;
  }
};
tries(
  () => shows(() => new TextDecoder(Safe)),
  () => shows(() => new TextDecoder().decode(Safe)),
  () => shows(() => new TextDecoder().decode(new TextEncoder().encode(Safe))),
  () => shows(() => decodeURIComponent(new URL(Safe, "http://a.example").href)),
  () => shows(() => new URLSearchParams({ a: Safe }).get("a")),
  () => shows(() => new URLSearchParams([["a", [Safe]]]).get("a")),
  () => shows(() => atob(Safe)),
  () => shows(() => structuredClone(Safe)),
  () => shows(() => console.count(Safe)),
  () => shows(printed),
);
