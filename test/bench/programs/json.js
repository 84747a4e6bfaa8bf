// A recursive-descent JSON parser and printer, as classes over one text: character tests, string building, records.

class Parser {
  _text;
  _at = 0;
  constructor(text) {
    this._text = text;
  }
  parse() {
    const value = this._value();
    this._space();
    if (this._at !== this._text.length) throw this._error("trailing text");
    return value;
  }
  _error(message) {
    return new SyntaxError(message + " at " + this._at);
  }
  _space() {
    while (this._at < this._text.length && this._text.charCodeAt(this._at) <= 32) this._at += 1;
  }
  _eat(character) {
    this._space();
    if (this._text[this._at] !== character) return false;
    this._at += 1;
    return true;
  }
  _expect(character) {
    if (!this._eat(character)) throw this._error("expected " + character);
  }
  _value() {
    this._space();
    switch (this._text[this._at]) {
      case "{":
        return this._object();
      case "[":
        return this._array();
      case '"':
        return this._string();
      case "t":
        return this._word("true", true);
      case "f":
        return this._word("false", false);
      case "n":
        return this._word("null", null);
      default:
        return this._number();
    }
  }
  _object() {
    const result = {};
    this._expect("{");
    if (this._eat("}")) return result;
    do {
      this._space();
      const key = this._string();
      this._expect(":");
      result[key] = this._value();
    } while (this._eat(","));
    this._expect("}");
    return result;
  }
  _array() {
    const result = [];
    this._expect("[");
    if (this._eat("]")) return result;
    do result.push(this._value());
    while (this._eat(","));
    this._expect("]");
    return result;
  }
  _string() {
    this._expect('"');
    let result = "";
    for (;;) {
      const character = this._text[this._at];
      this._at += 1;
      if (character === undefined) throw this._error("unterminated string");
      if (character === '"') return result;
      if (character === "\\") {
        const escaped = this._text[this._at];
        this._at += 1;
        result += escaped === "n" ? "\n" : escaped === "t" ? "\t" : escaped;
      } else {
        result += character;
      }
    }
  }
  _word(word, value) {
    for (let i = 0; i < word.length; i++) {
      if (this._text[this._at + i] !== word[i]) throw this._error("unknown word");
    }
    this._at += word.length;
    return value;
  }
  _number() {
    const start = this._at;
    while ("+-.eE0123456789".includes(this._text[this._at] ?? " ")) this._at += 1;
    if (start === this._at) throw this._error("unexpected character");
    return Number(this._text.slice(start, this._at));
  }
}

class Printer {
  _parts = [];
  print(value) {
    this._value(value);
    return this._parts.join("");
  }
  _value(value) {
    if (Array.isArray(value)) this._list("[", "]", value, (item) => this._value(item));
    else if (typeof value === "object" && value !== null) {
      this._list("{", "}", Object.entries(value), ([key, item]) => {
        this._string(key);
        this._parts.push(":");
        this._value(item);
      });
    } else if (typeof value === "string") this._string(value);
    else this._parts.push(String(value));
  }
  _list(open, close, items, print) {
    this._parts.push(open);
    let first = true;
    for (const item of items) {
      if (!first) this._parts.push(",");
      first = false;
      print(item);
    }
    this._parts.push(close);
  }
  _string(text) {
    this._parts.push('"');
    for (const character of text) {
      if (character === '"' || character === "\\") this._parts.push("\\", character);
      else if (character === "\n") this._parts.push("\\n");
      else this._parts.push(character);
    }
    this._parts.push('"');
  }
}

function sample(count) {
  const rows = [];
  for (let i = 0; i < count; i++) {
    rows.push(
      `{ "id": ${i}, "name": "row \\"${i}\\"", "tags": ["a", "b${i % 7}", "line\\nbreak"], "ratio": ${i / 8}, "ok": ${i % 2 === 0}, "none": null }`,
    );
  }
  return `[${rows.join(",\n  ")}]`;
}

function run(size) {
  const text = sample(size);
  const once = new Printer().print(new Parser(text).parse());
  const twice = new Printer().print(new Parser(once).parse());
  if (once !== twice) throw new Error("printing is not stable");
  let sum = 0;
  for (let i = 0; i < once.length; i++) sum = (sum * 31 + once.charCodeAt(i)) % 1000003;
  return sum;
}

run;
