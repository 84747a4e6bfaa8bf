// @compat
var Mustache = {
  escape: function (s) {
    return String(s).replace(/[&<>"'\/]/g, function (c) {
      return { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "/": "&#x2F;" }[c];
    });
  },
  lookup: function (ctx, k) {
    if (k === ".") return ctx[0];
    for (var i = 0; i < ctx.length; i++)
      if (ctx[i] != null && typeof ctx[i] === "object" && k in ctx[i]) {
        var v = ctx[i][k];
        return typeof v === "function" ? v.call(ctx[i]) : v;
      }
  },
  render: function (t, d) {
    var self = this;
    function r(t, ctx) {
      t = t.replace(/\{\{([#^])(\w+)\}\}([\s\S]*?)\{\{\/\2\}\}/g, function (m, type, k, body) {
        var v = self.lookup(ctx, k);
        var empty = !v || (Array.isArray(v) && !v.length);
        if (type === "^") return empty ? r(body, ctx) : "";
        if (empty) return "";
        return Array.isArray(v)
          ? v
              .map(function (x) {
                return r(body, [x].concat(ctx));
              })
              .join("")
          : r(body, [v].concat(ctx));
      });
      return t.replace(/\{\{\{(\w+|\.)\}\}\}|\{\{(\w+|\.)\}\}/g, function (m, raw, k) {
        var v = self.lookup(ctx, raw || k);
        return v == null ? "" : raw ? v : self.escape(v);
      });
    }
    return r(t, [d]);
  },
};
log(
  Mustache.render(
    "{{title}}: {{#items}}<{{name}}{{#on}}*{{/on}}>{{/items}}{{^none}}empty{{/none}} {{{html}}} {{html}} {{#nums}}{{.}},{{/nums}}{{fn}}",
    {
      title: "T",
      items: [{ name: "a", on: true }, { name: "b" }],
      html: "<i>",
      nums: [1, 2],
      fn: function () {
        return this.title;
      },
    },
  ),
);
