import type { PermitGroup } from "./model.js";

const ERRORS = ["EvalError", "RangeError", "ReferenceError", "SyntaxError", "TypeError", "URIError"];

function nativeErrors(): PermitGroup[] {
  const groups: PermitGroup[] = [];
  for (let i = 0; i < ERRORS.length; i++) {
    const name = ERRORS[i]!;
    groups[groups.length] = { on: "", kind: "tamed", members: name, why: "its message may be a function, as text" };
    groups[groups.length] = { on: name, kind: "object", members: "prototype", why: "holds a name and a message" };
    groups[groups.length] = {
      on: `${name}.prototype`,
      kind: "constant",
      members: "name message",
      why: "strings",
    };
    groups[groups.length] = {
      on: `${name}.prototype`,
      kind: "link",
      members: "constructor",
      why: "the constructor's facade",
    };
  }
  return groups;
}

/** Object, Function, Boolean, Symbol and the errors. */
export const fundamentalPermits: readonly PermitGroup[] = [
  { on: "", kind: "constructor", members: "Object Boolean", why: "makes fresh objects; an object argument comes back" },
  { on: "Object Boolean", kind: "object", members: "prototype", why: "shared, so seen as a facade" },
  {
    on: "Object",
    kind: "tamed",
    members:
      "assign create defineProperties defineProperty entries freeze fromEntries getOwnPropertyDescriptor getOwnPropertyDescriptors getOwnPropertyNames getOwnPropertySymbols getPrototypeOf groupBy hasOwn keys preventExtensions seal setPrototypeOf values",
    why: "reads or writes members by computed name: private names, strict objects and facades must be heeded",
  },
  { on: "Object", kind: "native", members: "is isExtensible isFrozen isSealed", why: "answers a boolean" },
  { on: "Object.prototype", kind: "link", members: "constructor", why: "the constructor's facade" },
  {
    on: "Object.prototype",
    kind: "tamed",
    members:
      "__defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__ __proto__ hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString",
    why: "reads or writes members by computed name, prototypes, or what Function.prototype.toString tells",
  },
  { on: "Object.prototype", kind: "native", members: "toString valueOf", why: "tells a tag; gives back its receiver" },

  { on: "", kind: "tamed", members: "Function", why: "makes code out of text" },
  {
    on: "",
    kind: "tamed",
    members: "%GeneratorFunction% %AsyncFunction% %AsyncGeneratorFunction%",
    why: "makes code out of text",
  },
  {
    on: "Function %GeneratorFunction% %AsyncFunction% %AsyncGeneratorFunction%",
    kind: "object",
    members: "prototype",
    why: "shared, so seen as a facade",
  },
  {
    on: "Function.prototype %GeneratorFunction%.prototype %AsyncFunction%.prototype %AsyncGeneratorFunction%.prototype %GeneratorFunction%.prototype.prototype %AsyncGeneratorFunction%.prototype.prototype",
    kind: "link",
    members: "constructor",
    why: "a facade",
  },
  {
    on: "Function.prototype",
    kind: "native",
    members: "apply bind call",
    why: "calls its receiver, which is never a raw native",
  },
  {
    on: "Function.prototype",
    kind: "tamed",
    members: "toString",
    why: "the emitted text of a function shows reserved names",
  },
  {
    on: "Function.prototype",
    kind: "tamed",
    members: "@@hasInstance",
    why: "a facade stands for a prototype on a chain",
  },
  {
    on: "Function.prototype",
    kind: "tamed",
    members: "arguments caller",
    why: "show the arguments and the caller of sloppy functions; strict code gets a TypeError",
  },
  { on: "", kind: "tamed", members: "%ThrowTypeError%", why: "throws, as the native does" },
  {
    on: "%GeneratorFunction%.prototype %AsyncGeneratorFunction%.prototype",
    kind: "object",
    members: "prototype",
    why: "what generators inherit from",
  },
  {
    on: "%GeneratorFunction%.prototype %AsyncFunction%.prototype %AsyncGeneratorFunction%.prototype %GeneratorFunction%.prototype.prototype %AsyncGeneratorFunction%.prototype.prototype",
    kind: "constant",
    members: "@@toStringTag",
    why: "a string",
  },
  {
    on: "%GeneratorFunction%.prototype.prototype %AsyncGeneratorFunction%.prototype.prototype",
    kind: "native",
    members: "next return throw",
    why: "resumes its receiver, a generator of the guest's own",
  },

  { on: "Boolean.prototype", kind: "link", members: "constructor", why: "the constructor's facade" },
  { on: "Boolean.prototype", kind: "native", members: "toString valueOf", why: "gives a primitive" },

  { on: "", kind: "tamed", members: "Symbol", why: "its description may be a function, as text" },
  { on: "Symbol", kind: "object", members: "prototype", why: "shared, so seen as a facade" },
  { on: "Symbol", kind: "textArguments", members: "for", why: "registered symbols are names, and none is private" },
  { on: "Symbol", kind: "native", members: "keyFor", why: "private symbols are not registered" },
  {
    on: "Symbol",
    kind: "constant",
    members:
      "asyncDispose asyncIterator dispose hasInstance isConcatSpreadable iterator match matchAll replace search species split toPrimitive toStringTag unscopables",
    why: "well-known symbols",
  },
  { on: "Symbol.prototype", kind: "link", members: "constructor", why: "the constructor's facade" },
  {
    on: "Symbol.prototype",
    kind: "native",
    members: "description toString valueOf @@toPrimitive",
    why: "gives a primitive; private symbols have no description",
  },
  { on: "Symbol.prototype", kind: "constant", members: "@@toStringTag", why: "a string" },

  {
    on: "",
    kind: "tamed",
    members: "Error AggregateError SuppressedError",
    why: "its message may be a function, as text",
  },
  {
    on: "Error AggregateError SuppressedError",
    kind: "object",
    members: "prototype",
    why: "holds a name and a message",
  },
  {
    on: "Error",
    kind: "tamed",
    members: "captureStackTrace",
    why: "a stack shows the host's functions and paths; the target gets a text without frames",
  },
  { on: "Error", kind: "native", members: "isError", why: "answers a boolean" },
  {
    on: "Error",
    kind: "host",
    members: "prepareStackTrace stackTraceLimit",
    why: "decides what the host's stacks look like",
  },
  {
    on: "Error.prototype AggregateError.prototype SuppressedError.prototype",
    kind: "link",
    members: "constructor",
    why: "the constructor's facade",
  },
  {
    on: "Error.prototype AggregateError.prototype SuppressedError.prototype",
    kind: "constant",
    members: "name message",
    why: "strings",
  },
  { on: "Error.prototype", kind: "tamed", members: "toString", why: "name or message may be a function, as text" },
  {
    on: "Error.prototype",
    kind: "tamed",
    members: "stack",
    why: "an accessor in some engines: shows the host's functions and paths",
  },
  ...nativeErrors(),
];
