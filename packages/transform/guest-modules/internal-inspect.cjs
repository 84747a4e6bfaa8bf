// `util.inspect` and `util.format` for guests: Node's layout, by what a program can see itself. A proxy shows as what it acts like.
"use strict";
const types = require("sallyport:internal/types");

const custom = Symbol.for("nodejs.util.inspect.custom");
const DEFAULTS = {
  showHidden: false,
  depth: 2,
  colors: false,
  customInspect: true,
  showProxy: false,
  maxArrayLength: 100,
  maxStringLength: 10000,
  breakLength: 128,
  compact: 3,
  sorted: false,
  getters: false,
  numericSeparator: false,
};

const COLORS = {
  bold: [1, 22],
  italic: [3, 23],
  underline: [4, 24],
  inverse: [7, 27],
  white: [37, 39],
  grey: [90, 39],
  black: [30, 39],
  blue: [34, 39],
  cyan: [36, 39],
  green: [32, 39],
  magenta: [35, 39],
  red: [31, 39],
  yellow: [33, 39],
};
const STYLES = {
  special: "cyan",
  number: "yellow",
  bigint: "yellow",
  boolean: "yellow",
  undefined: "grey",
  null: "bold",
  string: "green",
  symbol: "green",
  date: "magenta",
  regexp: "red",
  module: "underline",
};

function stylizer(colors) {
  if (!colors) return (text) => text;
  return (text, style) => {
    const color = inspect.colors[inspect.styles[style]];
    return color === undefined ? text : `\u001b[${color[0]}m${text}\u001b[${color[1]}m`;
  };
}

function inspect(value, options, ...legacy) {
  const context = {
    ...DEFAULTS,
    breakLength: 80,
    budget: 0,
    seen: [],
    circular: undefined,
    indentation: 0,
    currentDepth: 0,
  };
  if (typeof options === "boolean") {
    context.showHidden = options;
    if (legacy[0] !== undefined) context.depth = legacy[0];
    if (legacy[1] !== undefined) context.colors = legacy[1];
  } else if (options) {
    for (const key of Object.keys(options)) if (key in DEFAULTS || key === "stylize") context[key] = options[key];
  }
  context.stylize ??= stylizer(context.colors);
  if (context.maxArrayLength === null) context.maxArrayLength = Infinity;
  if (context.maxStringLength === null) context.maxStringLength = Infinity;
  return formatValue(context, value, 0, true);
}

function quote(text) {
  const mark = !text.includes("'")
    ? "'"
    : !text.includes('"')
      ? '"'
      : !text.includes("`") && !text.includes("${")
        ? "`"
        : "'";
  let quoted = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const each = text[i];
    if (each === mark || each === "\\") quoted += `\\${each}`;
    else if (unit < 32 || (unit >= 127 && unit <= 159))
      quoted += ESCAPES[each] ?? `\\x${unit.toString(16).toUpperCase().padStart(2, "0")}`;
    else if (unit >= 0xd800 && unit <= 0xdfff) {
      const next = text.charCodeAt(i + 1);
      if (unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) quoted += each + text[++i];
      else quoted += `\\u${unit.toString(16).toUpperCase()}`;
    } else quoted += each;
  }
  return mark + quoted + mark;
}
const ESCAPES = { "\b": "\\b", "\t": "\\t", "\n": "\\n", "\f": "\\f", "\r": "\\r" };

const formatNumber = (stylize, n) => stylize(Object.is(n, -0) ? "-0" : `${n}`, "number");

function formatPrimitive(context, value) {
  const { stylize } = context;
  switch (typeof value) {
    case "string": {
      let trailer = "";
      if (value.length > context.maxStringLength) {
        const rest = value.length - context.maxStringLength;
        value = value.slice(0, context.maxStringLength);
        trailer = `... ${rest} more character${rest > 1 ? "s" : ""}`;
      }
      if (
        context.compact !== true &&
        value.length > 16 &&
        value.length > context.breakLength - context.indentation - 4
      ) {
        return (
          value
            .split(/(?<=\n)/)
            .map((line) => stylize(quote(line), "string"))
            .join(` +\n${" ".repeat(context.indentation + 2)}`) + trailer
        );
      }
      return stylize(quote(value), "string") + trailer;
    }
    case "number":
      return formatNumber(stylize, value);
    case "bigint":
      return stylize(`${value}n`, "bigint");
    case "boolean":
      return stylize(`${value}`, "boolean");
    case "undefined":
      return stylize("undefined", "undefined");
    default:
      return stylize(value.toString(), "symbol");
  }
}

function formatValue(context, value, depth, isTyped) {
  if (value === null) return context.stylize("null", "null");
  if (typeof value !== "object" && typeof value !== "function") return formatPrimitive(context, value);
  if (context.customInspect) {
    const own = value[custom];
    if (typeof own === "function" && own !== inspect && value.constructor?.prototype !== value) {
      const left = context.depth === null ? null : context.depth - depth;
      const result = own.call(value, left, userOptions(context), inspect);
      if (result !== value) {
        return typeof result === "object"
          ? formatValue(context, result, depth)
          : String(result).replaceAll("\n", `\n${" ".repeat(context.indentation)}`);
      }
    }
  }
  if (context.seen.includes(value)) {
    context.circular ??= new Map();
    let index = context.circular.get(value);
    if (index === undefined) {
      index = context.circular.size + 1;
      context.circular.set(value, index);
    }
    return context.stylize(`[Circular *${index}]`, "special");
  }
  return formatObject(context, value, depth, isTyped);
}

function userOptions(context) {
  const options = { stylize: context.stylize };
  for (const key of Object.keys(DEFAULTS)) options[key] = context[key];
  return options;
}

/** The name of the class: of the nearest prototype that has its own constructor. */
function constructorName(value) {
  for (let object = value; object !== null; object = Object.getPrototypeOf(object)) {
    let constructor;
    try {
      constructor = Object.hasOwn(object, "constructor") ? object.constructor : undefined;
    } catch {
      continue;
    }
    if (typeof constructor === "function" && constructor.name !== "" && value instanceof constructor)
      return constructor.name;
  }
  return null;
}

function tagOf(value, name) {
  let tag;
  try {
    tag = value[Symbol.toStringTag];
  } catch {
    return "";
  }
  return typeof tag === "string" && tag !== "" && tag !== name ? tag : "";
}

function prefixOf(name, tag, fallback, size = "") {
  const shown = name === null ? `[${fallback}${size}: null prototype] ` : `${name}${size} `;
  return tag !== "" && name !== tag ? `${shown}[${tag}] ` : shown;
}

const enumerableSymbols = (value) =>
  Object.getOwnPropertySymbols(value).filter((k) => Object.prototype.propertyIsEnumerable.call(value, k));

function keysOf(context, value) {
  if (context.showHidden) return Reflect.ownKeys(value);
  return [...Object.keys(value), ...enumerableSymbols(value)];
}

const isIndex = (key) => typeof key === "string" && /^(0|[1-9]\d*)$/.test(key) && Number(key) < 2 ** 32 - 1;

function formatObject(context, value, depth, isTyped) {
  const name = constructorName(value);
  const tag = tagOf(value, name);
  let keys = [];
  let base = "";
  let braces = ["{", "}"];
  let entries = () => [];
  let isArrayLike = false;
  const isBare = () => keys.length === 0;

  if (Array.isArray(value)) {
    keys = keysOf(context, value).filter((k) => !isIndex(k) && (k !== "length" || context.showHidden));
    const prefix = name !== "Array" || tag !== "" ? prefixOf(name, tag, "Array", `(${value.length})`) : "";
    braces = [`${prefix}[`, "]"];
    if (value.length === 0 && isBare()) return `${braces[0]}]`;
    isArrayLike = true;
    entries = (next) => formatArray(context, value, next);
  } else if (types.isSet(value)) {
    keys = keysOf(context, value);
    const prefix = prefixOf(name, tag, "Set", `(${value.size})`);
    if (value.size === 0 && isBare()) return `${prefix}{}`;
    braces[0] = `${prefix}{`;
    entries = (next) =>
      limited(context, [...value], (item) => indented(context, 2, () => formatValue(context, item, next)));
  } else if (types.isMap(value)) {
    keys = keysOf(context, value);
    const prefix = prefixOf(name, tag, "Map", `(${value.size})`);
    if (value.size === 0 && isBare()) return `${prefix}{}`;
    braces[0] = `${prefix}{`;
    entries = (next) =>
      limited(context, [...value], ([k, v]) =>
        indented(context, 2, () => `${formatValue(context, k, next)} => ${formatValue(context, v, next)}`),
      );
  } else if (types.isTypedArray(value)) {
    keys = keysOf(context, value).filter((k) => !isIndex(k));
    const fallback = Object.prototype.toString.call(value).slice(8, -1);
    braces = [`${prefixOf(name, tag, fallback, `(${value.length})`)}[`, "]"];
    if (value.length === 0 && isBare()) return `${braces[0]}]`;
    isArrayLike = true;
    entries = () => formatTypedArray(context, value);
  } else if (types.isMapIterator(value) || types.isSetIterator(value)) {
    braces[0] = `[${tag}] {`;
  } else {
    keys = keysOf(context, value);
    if (types.isArgumentsObject(value)) {
      braces = ["[Arguments] [", "]"];
      keys = keys.filter((k) => !isIndex(k));
      if (value.length === 0 && isBare()) return "[Arguments] []";
      isArrayLike = true;
      entries = (next) => formatArray(context, value, next);
    } else if (typeof value === "function") {
      base = functionBase(value, name, tag);
      if (isBare()) return context.stylize(base, "special");
    } else if (types.isRegExp(value)) {
      base = RegExp.prototype.toString.call(value);
      const prefix = prefixOf(name, tag, "RegExp");
      if (prefix !== "RegExp ") base = `${prefix}${base}`;
      if (isBare() || tooDeep(context, depth)) return context.stylize(base, "regexp");
    } else if (types.isDate(value)) {
      base = Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
      const prefix = prefixOf(name, tag, "Date");
      if (prefix !== "Date ") base = `${prefix}${base}`;
      if (isBare()) return context.stylize(base, "date");
    } else if (value instanceof Error || types.isNativeError(value)) {
      base = formatError(context, value, name, keys);
      for (const hidden of ["cause", "errors"])
        if (Object.hasOwn(value, hidden) && !keys.includes(hidden)) keys.push(hidden);
      if (isBare()) return base;
    } else if (types.isAnyArrayBuffer(value)) {
      const kind = types.isArrayBuffer(value) ? "ArrayBuffer" : "SharedArrayBuffer";
      braces[0] = `${prefixOf(name, tag, kind)}{`;
      entries = () => [
        `${context.stylize("[Uint8Contents]", "special")}: <${[...new Uint8Array(value).slice(0, 50)].map((b) => b.toString(16).padStart(2, "0")).join(" ")}${value.byteLength > 50 ? ` ... ${value.byteLength - 50} more byte${value.byteLength > 51 ? "s" : ""}` : ""}>`,
        `${context.stylize("byteLength", "")}: ${formatNumber(context.stylize, value.byteLength)}`,
      ];
    } else if (types.isDataView(value)) {
      braces[0] = `${prefixOf(name, tag, "DataView")}{`;
      keys.unshift("byteLength", "byteOffset", "buffer");
    } else if (types.isPromise(value)) {
      braces[0] = `${prefixOf(name, tag, "Promise")}{`;
      // Whether a promise is settled shows by waiting only.
      entries = () => [context.stylize("<pending>", "special")];
    } else if (types.isWeakSet(value) || types.isWeakMap(value)) {
      braces[0] = `${prefixOf(name, tag, types.isWeakSet(value) ? "WeakSet" : "WeakMap")}{`;
      entries = () => [context.stylize("<items unknown>", "special")];
    } else if (types.isBoxedPrimitive(value)) {
      base = boxedBase(context, value, keys, name, tag);
      if (types.isStringObject(value)) keys = keys.filter((k) => !isIndex(k));
      if (isBare()) return base;
    } else {
      if (name !== "Object" || tag !== "") braces[0] = `${prefixOf(name, tag, "Object")}{`;
      if (isBare()) return `${braces[0]}}`;
    }
  }

  if (tooDeep(context, depth)) {
    const label = prefixOf(name, tag, Array.isArray(value) ? "Array" : "Object").slice(0, -1);
    return context.stylize(`[${label}]`, "special");
  }
  const next = depth + 1;
  context.seen.push(value);
  context.currentDepth = next;
  let output;
  try {
    output = entries(next);
    for (const key of keys) output.push(formatProperty(context, value, key, next, isArrayLike));
  } finally {
    context.seen.pop();
  }
  const index = context.circular?.get(value);
  if (index !== undefined) {
    const reference = context.stylize(`<ref *${index}>`, "special");
    if (base === "") braces[0] = `${reference} ${braces[0]}`;
    else base = `${reference} ${base}`;
  }
  if (context.sorted) {
    const order = typeof context.sorted === "function" ? context.sorted : undefined;
    if (!isArrayLike) output.sort(order);
    else
      output = [
        ...output.slice(0, output.length - keys.length),
        ...output.slice(output.length - keys.length).sort(order),
      ];
  }
  void isTyped;
  return layOut(context, output, base, braces, isArrayLike, next, value);
}

const tooDeep = (context, depth) => context.depth !== null && depth > context.depth;

function functionBase(value, name, tag) {
  const source = Function.prototype.toString.call(value);
  if (source.startsWith("class") && source.endsWith("}")) {
    const own = Object.hasOwn(value, "name") && value.name !== "" ? `[class ${value.name}` : "[class (anonymous)";
    const parent = Object.getPrototypeOf(value);
    const shown = name !== "Function" && name !== null ? `${own} [${name}]` : own;
    const tagged = tag !== "" && name !== tag ? `${shown} [${tag}]` : shown;
    return parent !== null && parent.name ? `${tagged} extends ${parent.name}]` : `${tagged}]`;
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  const type = kind.endsWith("Function") ? kind : "Function";
  let base = `[${type}`;
  if (name === null) base += " (null prototype)";
  base += value.name === "" ? " (anonymous)]" : `: ${value.name}]`;
  if (name !== type && name !== null && name !== "Function") base += ` ${name}`;
  return tag !== "" && name !== tag && tag !== type ? `${base} [${tag}]` : base;
}

function formatError(context, error, name, keys) {
  const title = error.name !== undefined ? String(error.name) : "Error";
  const message = String(error.message ?? "");
  let stack =
    typeof error.stack === "string" && error.stack !== ""
      ? error.stack
      : message === ""
        ? title
        : `${title}: ${message}`;
  for (const hidden of ["name", "message", "stack"]) {
    const index = keys.indexOf(hidden);
    if (index >= 0 && stack.includes(String(error[hidden]))) keys.splice(index, 1);
  }
  if (name !== null && name !== title && !stack.startsWith(name) && stack.startsWith(title) && title === "Error")
    stack = name + stack.slice(title.length);
  if (!/^\s+at /m.test(stack)) stack = `[${stack}]`;
  return context.indentation === 0 ? stack : stack.replaceAll("\n", `\n${" ".repeat(context.indentation)}`);
}

function boxedBase(context, value, keys, name, tag) {
  const kind = ["Number", "String", "Boolean", "BigInt", "Symbol"].find((each) => types[`is${each}Object`](value));
  const inner = formatPrimitive({ ...context, stylize: (text) => text }, value.valueOf());
  let base = `[${kind}`;
  if (kind !== name) base += name === null ? " (null prototype)" : ` (${name})`;
  base += `: ${inner}]`;
  if (tag !== "" && tag !== name) base += ` [${tag}]`;
  void keys;
  return context.stylize(base, kind.toLowerCase());
}

function indented(context, by, operation) {
  context.indentation += by;
  try {
    return operation();
  } finally {
    context.indentation -= by;
  }
}

const more = (rest) => `... ${rest} more item${rest > 1 ? "s" : ""}`;

function limited(context, items, show) {
  const shown = items.slice(0, Math.max(0, context.maxArrayLength)).map(show);
  if (items.length > shown.length) shown.push(more(items.length - shown.length));
  return shown;
}

function formatArray(context, value, next) {
  const length = Math.min(Math.max(0, context.maxArrayLength), value.length);
  const output = [];
  let last = 0;
  let i = 0;
  for (; i < value.length && output.length < length; i++) {
    if (!Object.hasOwn(value, i)) {
      const start = i;
      while (i < value.length && !Object.hasOwn(value, i)) i++;
      const holes = i - start;
      output.push(context.stylize(`<${holes} empty item${holes > 1 ? "s" : ""}>`, "undefined"));
      i--;
      last = i + 1;
      continue;
    }
    output.push(indented(context, 2, () => formatValue(context, value[i], next)));
    last = i + 1;
  }
  if (value.length > last) output.push(more(value.length - last));
  return output;
}

function formatTypedArray(context, value) {
  const length = Math.min(Math.max(0, context.maxArrayLength), value.length);
  const output = [];
  for (let i = 0; i < length; i++) output.push(formatPrimitive(context, value[i]));
  if (value.length > length) output.push(more(value.length - length));
  return output;
}

function formatProperty(context, value, key, next, isArrayLike) {
  const descriptor = Object.getOwnPropertyDescriptor(value, key) ?? { value: value[key], enumerable: true };
  let text;
  if (descriptor.get !== undefined) {
    const label = descriptor.set === undefined ? "Getter" : "Getter/Setter";
    const wanted =
      context.getters === true ||
      (context.getters === "get" && descriptor.set === undefined) ||
      (context.getters === "set" && descriptor.set !== undefined);
    if (!wanted) text = context.stylize(`[${label}]`, "special");
    else {
      try {
        const got = indented(context, 2, () => formatValue(context, descriptor.get.call(value), next));
        text = `${context.stylize(`[${label}:`, "special")} ${got}${context.stylize("]", "special")}`;
      } catch (error) {
        text = context.stylize(`[${label}: <Inspection threw (${error?.message})>]`, "special");
      }
    }
  } else if (descriptor.set !== undefined) text = context.stylize("[Setter]", "special");
  else {
    const by = context.compact !== true || isArrayLike ? 2 : 3;
    text = indented(context, by, () => formatValue(context, descriptor.value, next));
  }
  if (isArrayLike && isIndex(key)) return text;
  let name;
  if (typeof key === "symbol") name = `[${context.stylize(key.toString(), "symbol")}]`;
  else if (key === "__proto__") name = "['__proto__']";
  else if (descriptor.enumerable === false) name = `[${key}]`;
  else if (/^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key)) name = context.stylize(key, "name");
  else name = context.stylize(quote(key), "string");
  return `${name}: ${text}`;
}

const width = (text) => (text.includes("\u001b") ? stripVTControlCharacters(text) : text).length;

function layOut(context, output, base, braces, isArrayLike, next, value) {
  if (context.compact !== true) {
    if (typeof context.compact === "number" && context.compact >= 1) {
      const entries = output.length;
      if (isArrayLike && entries > 6) output = group(context, output, value);
      if (context.currentDepth - next < context.compact && entries === output.length) {
        const start = output.length + context.indentation + braces[0].length + base.length + 10;
        const total = output.reduce((sum, each) => sum + width(each), output.length + start);
        if (
          total <= context.breakLength &&
          !output.some((each) => each.includes("\n")) &&
          (base === "" || !base.includes("\n"))
        ) {
          return `${base ? `${base} ` : ""}${braces[0]} ${output.join(", ")} ${braces[1]}`;
        }
      }
    }
    const indentation = `\n${" ".repeat(context.indentation)}`;
    return `${base ? `${base} ` : ""}${braces[0]}${indentation}  ${output.join(`,${indentation}  `)}${indentation}${braces[1]}`;
  }
  const total = output.reduce((sum, each) => sum + width(each), output.length);
  if (total + output.length <= context.breakLength && (base === "" || !base.includes("\n"))) {
    return `${braces[0]}${base ? ` ${base}` : ""} ${output.join(", ")} ${braces[1]}`;
  }
  const indentation = `\n${" ".repeat(context.indentation)}`;
  return `${base ? `${base} ` : ""}${braces[0]}${indentation}  ${output.join(`,${indentation}  `)} ${braces[1]}`;
}

/** Short items of a long array stand in columns. */
function group(context, output, value) {
  const hasMore = context.maxArrayLength < value.length;
  const length = hasMore ? output.length - 1 : output.length;
  const separator = 2;
  const widths = output.slice(0, length).map((each) => width(each));
  const longest = Math.max(0, ...widths) + separator;
  const total = widths.reduce((sum, each) => sum + each + separator, 0);
  if (!(longest * 3 + context.indentation < context.breakLength && (total / longest > 5 || longest - separator <= 6)))
    return output;
  const bias = Math.sqrt(longest - total / output.length);
  const biased = Math.max(longest - 3 - bias, 1);
  const columns = Math.min(
    Math.round(Math.sqrt(2.5 * biased * length) / biased),
    Math.floor((context.breakLength - context.indentation) / longest),
    context.compact * 4,
    15,
  );
  if (columns <= 1) return output;
  const columnWidths = [];
  for (let i = 0; i < columns; i++) {
    let widest = 0;
    for (let j = i; j < length; j += columns) widest = Math.max(widest, widths[j]);
    columnWidths.push(widest + separator);
  }
  const isNumeric = (v) => typeof v === "number" || typeof v === "bigint";
  const pad = value !== undefined && Array.prototype.every.call(value, isNumeric) ? "padStart" : "padEnd";
  const rows = [];
  for (let i = 0; i < length; i += columns) {
    const end = Math.min(i + columns, length);
    let row = "";
    let j = i;
    for (; j < end - 1; j++) row += `${output[j]}, `[pad](columnWidths[j - i] + output[j].length - widths[j], " ");
    if (pad === "padStart") row += output[j][pad](columnWidths[j - i] + output[j].length - widths[j] - separator, " ");
    else row += output[j];
    rows.push(row);
  }
  if (hasMore) rows.push(output[length]);
  return [...rows, ...output.slice(hasMore ? length + 1 : length)];
}

// --------------------------------------------------------------------------------------------------------------- format

function formatWithOptions(options, ...args) {
  if (options === null || typeof options !== "object") {
    const error = new TypeError('The "inspectOptions" argument must be of type object.');
    error.code = "ERR_INVALID_ARG_TYPE";
    throw error;
  }
  const [first] = args;
  if (args.length === 1 && typeof first === "string") return first;
  let text = "";
  let used = 0;
  if (typeof first === "string") {
    used = 1;
    text = first.replace(/%([sdifjoOc%])/g, (whole, kind) => {
      if (kind === "%") return args.length === 1 ? whole : "%";
      if (used >= args.length) return whole;
      return formatOne(kind, args[used++], options);
    });
  }
  for (let separator = used > 0 ? " " : ""; used < args.length; used++, separator = " ") {
    const value = args[used];
    text +=
      separator +
      (typeof value === "string"
        ? value
        : inspect(value, { ...options, compact: 3, colors: options.colors ?? false, depth: options.depth ?? 2 }));
  }
  return text;
}

function formatOne(kind, value, options) {
  switch (kind) {
    case "s":
      if (typeof value === "number") return formatNumber((text) => text, value);
      if (typeof value === "bigint") return `${value}n`;
      if (value === null || typeof value !== "object" || hasOwnText(value)) return String(value);
      return inspect(value, { ...options, depth: 0, colors: false, compact: 3 });
    case "j":
      try {
        return JSON.stringify(value);
      } catch (error) {
        if (/circular/i.test(error.message)) return "[Circular]";
        throw error;
      }
    case "d":
      if (typeof value === "bigint") return `${value}n`;
      return typeof value === "symbol" ? "NaN" : formatNumber((text) => text, Number(value));
    case "i":
      if (typeof value === "bigint") return `${value}n`;
      return typeof value === "symbol" ? "NaN" : formatNumber((text) => text, parseInt(value, 10));
    case "f":
      return typeof value === "symbol" ? "NaN" : formatNumber((text) => text, parseFloat(value));
    case "O":
      return inspect(value, options);
    case "o":
      return inspect(value, { ...options, showHidden: true, showProxy: true, depth: 4 });
    default:
      return "";
  }
}

/** Whether an object's text is its class's own making: not that of the language's classes. */
function hasOwnText(value) {
  if (value instanceof Error || types.isDate(value)) return true;
  for (const key of ["toString", Symbol.toPrimitive]) {
    for (let object = value; object !== null && object !== Object.prototype; object = Object.getPrototypeOf(object)) {
      if (!Object.hasOwn(object, key)) continue;
      return (
        ![Array, Map, Set, RegExp, Function].some((Class) => Class.prototype === object) && !ArrayBuffer.isView(value)
      );
    }
  }
  return false;
}

const ANSI = new RegExp(
  "[\\u001B\\u009B][[\\]()#;?]*(?:(?:(?:(?:;[-a-zA-Z\\d\\/\\#&.:=?%@~_]+)*|[a-zA-Z\\d]+(?:;[-a-zA-Z\\d\\/\\#&.:=?%@~_]*)*)?(?:\\u0007|\\u001B\\u005C|\\u009C))|(?:(?:\\d{1,4}(?:;\\d{0,4})*)?[\\dA-PR-TZcf-nq-uy=><~]))",
  "g",
);

function stripVTControlCharacters(text) {
  if (typeof text !== "string") {
    const error = new TypeError('The "str" argument must be of type string.');
    error.code = "ERR_INVALID_ARG_TYPE";
    throw error;
  }
  return text.replace(ANSI, "");
}

inspect.custom = custom;
inspect.defaultOptions = DEFAULTS;
inspect.colors = COLORS;
inspect.styles = STYLES;
module.exports = {
  inspect,
  format: (...args) => formatWithOptions({}, ...args),
  formatWithOptions,
  stripVTControlCharacters,
};
