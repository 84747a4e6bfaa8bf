const special = { constructor: 1, __defineGetter__: 1, ["__proto__"]: 1, caller: 1, callee: 1, arguments: 1, prototype: 1, stack: 1 };
const f = function () {};
const mark = (v) => {
  v.mark = "ESCAPED";
  return v.mark;
};
const isMine = (v) => v === f || v === f.prototype || v === 1;
tries(
  () => {
    for (const k in special) {
      for (const o of [[], {}, "text", function* () {}, new Map()]) {
        let v;
        try {
          v = o[k];
        } catch {
          continue;
        }
        try {
          if (typeof v === "function" && typeof v("return 1") === "function") return "ESCAPED";
        } catch {}
        try {
          if ((typeof v === "function" || typeof v === "object") && !isMine(v) && mark(v) && o.constructor.mark === "ESCAPED") return "ESCAPED";
        } catch {}
      }
    }
    return "nothing";
  },
  () => {
    const key = "construct" + (f ? "or" : "");
    return f[key](`return "ESCAPED"`)();
  },
  () => {
    const key = `${"construct"}or`;
    const make = f[key];
    return make(`return "ESCAPED"`)();
  },
  () => {
    const key = "__pro" + "to__";
    const shared = [][key];
    return mark(shared);
  },
  () => {
    for (const k in { push: 1 }) return mark([][k]);
  },
  () => {
    for (const k in { push: 1 }) {
      let g = [][k];
      g.mark = "ESCAPED";
      return g.mark;
    }
  },
  () => {
    for (const k in { push: 1 }) {
      const list = [([], [])[k]];
      return mark(list[0]);
    }
  },
  () => {
    for (const k in { push: 1 }) {
      const g = f ? [][k] : null;
      return mark(g);
    }
  },
  () => {
    for (const k in { push: 1 }) return mark([][k].valueOf());
  },
  () => {
    for (const k in { push: 1 }) return mark([][k] || f);
  },
  () => {
    let k = "length" + "";
    const o = { get length() { k = "constructor"; return f; } };
    const g = o[k];
    return g[k](`return "ESCAPED"`)();
  },
  () => {
    let k = "x" + "";
    const o = { x: f };
    return o[((k = "constructor"), "x" + "")][k](`return "ESCAPED"`)();
  },
  () => {
    let k = "p" + "";
    const at = () => ((k = "constructor"), f);
    return at()[k](`return "ESCAPED"`)();
  },
  () => {
    let k = "p" + "";
    k = { toString: () => "constructor" };
    return f[k](`return "ESCAPED"`)();
  },
);
