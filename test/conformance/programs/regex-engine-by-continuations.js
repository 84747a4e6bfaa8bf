class Parser {
  #src;
  #pos = 0;
  #groups = 0;
  constructor(src) {
    this.#src = src;
  }
  static parse(src) {
    const p = new this(src);
    const tree = p.#alt();
    if (p.#pos < src.length) throw new SyntaxError(`unexpected ${src[p.#pos]} at ${p.#pos}`);
    return { tree, groups: p.#groups };
  }
  #peek() {
    return this.#src[this.#pos];
  }
  #eat(c) {
    if (this.#peek() === c) {
      this.#pos++;
      return true;
    }
    return false;
  }
  #alt() {
    const options = [this.#seq()];
    while (this.#eat("|")) options.push(this.#seq());
    return options.length === 1 ? options[0] : { type: "alt", options };
  }
  #seq() {
    const items = [];
    while (this.#pos < this.#src.length && !"|)".includes(this.#peek())) items.push(this.#rep());
    return { type: "seq", items };
  }
  #rep() {
    let node = this.#atom();
    for (;;) {
      let min, max;
      if (this.#eat("*")) [min, max] = [0, Infinity];
      else if (this.#eat("+")) [min, max] = [1, Infinity];
      else if (this.#eat("?")) [min, max] = [0, 1];
      else if (this.#peek() === "{") {
        const m = /^\{(\d+)(,(\d*))?\}/.exec(this.#src.slice(this.#pos));
        if (!m) return node;
        this.#pos += m[0].length;
        min = +m[1];
        max = m[2] === undefined ? min : m[3] === "" ? Infinity : +m[3];
      } else return node;
      node = { type: "rep", node, min, max, lazy: this.#eat("?") };
    }
  }
  #atom() {
    const c = this.#src[this.#pos++];
    switch (c) {
      case "(": {
        const capture = !this.#src.startsWith("?:", this.#pos);
        const index = capture ? ++this.#groups : ((this.#pos += 2), 0);
        const body = this.#alt();
        if (!this.#eat(")")) throw new SyntaxError("missing )");
        return { type: "group", index, body };
      }
      case "[": {
        const negate = this.#eat("^");
        const ranges = [];
        while (!this.#eat("]")) {
          if (this.#pos >= this.#src.length) throw new SyntaxError("missing ]");
          let from = this.#src[this.#pos++];
          if (from === "\\") from = this.#src[this.#pos++];
          let to = from;
          if (this.#peek() === "-" && this.#src[this.#pos + 1] !== "]") {
            this.#pos++;
            to = this.#src[this.#pos++];
          }
          ranges.push([from, to]);
        }
        return { type: "set", test: (ch) => ranges.some(([a, b]) => a <= ch && ch <= b) !== negate };
      }
      case ".":
        return { type: "set", test: (ch) => ch !== "\n" };
      case "^":
      case "$":
        return { type: "anchor", start: c === "^" };
      case "\\": {
        const e = this.#src[this.#pos++];
        if (/[1-9]/.test(e)) return { type: "ref", index: +e };
        const base = { d: /\d/, w: /\w/, s: /\s/ }[e.toLowerCase()];
        return base ? { type: "set", test: (ch) => base.test(ch) === (e === e.toLowerCase()) } : { type: "char", c: e };
      }
      case "*":
      case "+":
      case "?":
        throw new SyntaxError(`nothing to repeat at ${this.#pos - 1}`);
      default:
        return { type: "char", c };
    }
  }
}
const match = (node, input, i, caps, k) => {
  switch (node.type) {
    case "char":
      return input[i] === node.c ? k(i + 1, caps) : null;
    case "set":
      return i < input.length && node.test(input[i]) ? k(i + 1, caps) : null;
    case "anchor":
      return (node.start ? i === 0 : i === input.length) ? k(i, caps) : null;
    case "ref": {
      const s = caps[node.index] ?? "";
      return input.startsWith(s, i) ? k(i + s.length, caps) : null;
    }
    case "seq": {
      const step = (n, at, c) =>
        n === node.items.length ? k(at, c) : match(node.items[n], input, at, c, (j, d) => step(n + 1, j, d));
      return step(0, i, caps);
    }
    case "alt":
      for (const o of node.options) {
        const r = match(o, input, i, caps, k);
        if (r) return r;
      }
      return null;
    case "group":
      return match(node.body, input, i, caps, (j, c) =>
        k(j, node.index ? Object.assign([...c], { [node.index]: input.slice(i, j) }) : c),
      );
    case "rep": {
      const go = (n, at, c) => {
        const more = () =>
          n < node.max
            ? match(node.node, input, at, c, (j, d) => (j === at && n >= node.min ? null : go(n + 1, j, d)))
            : null;
        if (n < node.min) return more();
        return node.lazy ? (k(at, c) ?? more()) : (more() ?? k(at, c));
      };
      return go(0, i, caps);
    }
  }
};
const exec = (pattern, input) => {
  const { tree, groups } = Parser.parse(pattern);
  for (let i = 0; i <= input.length; i++) {
    const r = match(tree, input, i, Array(groups + 1).fill(undefined), (j, caps) => [
      input.slice(i, j),
      ...caps.slice(1),
    ]);
    if (r) return { index: i, match: r };
  }
  return null;
};
for (const [p, s] of [
  ["a+b", "xaab"],
  ["(a|b)*c", "ababc"],
  ["^(\\w+)@(\\w+)\\.com$", "joe@site.com"],
  ["<.+?>", "<a><b>"],
  ["<.+>", "<a><b>"],
  ["(\\d{2,3})-\\1", "12-13 45-45"],
  ["[^a-c]+", "abcxyz"],
  ["(?:x|y){2}z?", "axyz"],
  ["(a*)*", "b"],
  ["a|", "b"],
  ["\\.", "a.b"],
]) {
  const mine = exec(p, s),
    native = new RegExp(p).exec(s);
  log(p, mine, mine?.index === native?.index && JSON.stringify(mine?.match) === JSON.stringify(native && [...native]));
}
for (const bad of ["(a", "[a", "*a", "a)"])
  try {
    exec(bad, "");
  } catch (e) {
    log(e.name, e.message);
  }
