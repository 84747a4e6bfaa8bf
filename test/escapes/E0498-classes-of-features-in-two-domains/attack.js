for (const holder of [URL, URL.prototype, URLSearchParams.prototype, TextDecoder.prototype, Intl, Intl.NumberFormat, Intl.NumberFormat.prototype, new URL("http://a.example").searchParams.constructor, setTimeout, structuredClone]) {
  escaped(holder.left === undefined ? "nothing" : "ESCAPED");
  try {
    holder.left = true;
  } catch (error) {
    escaped(error.name);
  }
  try {
    Object.defineProperty(holder, "left", { value: true });
  } catch (error) {
    escaped(error.name);
  }
}
