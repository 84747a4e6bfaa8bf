(function (root, factory) {
  if (typeof define === "function" && define.amd) define([], factory);
  else if (typeof module === "object" && module.exports) module.exports = factory();
  else root.Slug = factory();
})(typeof self !== "undefined" ? self : globalThis, function () {
  var map = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
  function slug(s, opts) {
    opts = opts || {};
    var sep = opts.sep || "-";
    return String(s)
      .toLowerCase()
      .replace(/[äöüß]/g, function (c) {
        return map[c];
      })
      .normalize("NFD")
      .replace(/[\u0300-\u036f]/g, "")
      .replace(/[^a-z0-9]+/g, sep)
      .replace(new RegExp("^" + sep + "|" + sep + "$", "g"), "");
  }
  slug.extend = function (m) {
    for (var k in m) map[k] = m[k];
    return slug;
  };
  return slug;
});
log(
  Slug("Füße & Käse!"),
  Slug.extend({ "&": "and" })("Crème Brûlée", { sep: "_" }),
  globalThis.Slug === Slug,
);
