const tpl = (s, d) =>
  s.replace(/\{\{\s*([\w.]+)\s*(?:\|\s*(\w+))?\s*\}\}/g, (_, p, f) => {
    let v = p.split(".").reduce((o, k) => o?.[k], d);
    if (f === "upper") v = String(v).toUpperCase();
    return v ?? "";
  });
log(tpl("Hi {{ user.name | upper }}, {{missing}} {{ n }}", { user: { name: "ann" }, n: 0 }));
