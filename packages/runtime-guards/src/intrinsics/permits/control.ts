import type { PermitGroup } from "./model.js";

/** Promises, iterators, disposal, reflection. */
export const controlPermits: readonly PermitGroup[] = [
  {
    on: "",
    kind: "constructor",
    members: "Promise",
    why: "its executor gets resolving functions, made for this promise alone",
  },
  { on: "Promise", kind: "object", members: "prototype", why: "shared, so seen as a facade" },
  {
    on: "Promise",
    kind: "static",
    members: "all allSettled any race reject resolve try withResolvers",
    why: "constructs its receiver; what they hand out is made for one promise alone",
  },
  { on: "Promise", kind: "tamed", members: "@@species", why: "gives its receiver, which may be a facade" },
  { on: "Promise.prototype", kind: "link", members: "constructor", why: "the constructor's facade" },
  { on: "Promise.prototype", kind: "native", members: "catch finally then", why: "writes nothing of the guest's" },
  { on: "Promise.prototype", kind: "constant", members: "@@toStringTag", why: "a string" },

  {
    on: "",
    kind: "object",
    members:
      "%IteratorPrototype% %AsyncIteratorPrototype% %ArrayIteratorPrototype% %MapIteratorPrototype% %SetIteratorPrototype% %StringIteratorPrototype% %RegExpStringIteratorPrototype% %IteratorHelperPrototype% %WrapForValidIteratorPrototype%",
    why: "what built-in iterators inherit from",
  },
  {
    on: "%ArrayIteratorPrototype% %MapIteratorPrototype% %SetIteratorPrototype% %StringIteratorPrototype% %RegExpStringIteratorPrototype% %IteratorHelperPrototype% %WrapForValidIteratorPrototype%",
    kind: "native",
    members: "next return",
    why: "advances or closes its receiver, a built-in iterator",
  },
  {
    on: "%ArrayIteratorPrototype% %MapIteratorPrototype% %SetIteratorPrototype% %StringIteratorPrototype% %RegExpStringIteratorPrototype% %IteratorHelperPrototype% %WrapForValidIteratorPrototype%",
    kind: "constant",
    members: "@@toStringTag",
    why: "a string",
  },
  {
    on: "%IteratorPrototype%",
    kind: "native",
    members: "drop every filter find flatMap forEach map reduce some take toArray @@dispose @@iterator",
    why: "calls methods of its receiver; results are fresh",
  },
  {
    on: "%IteratorPrototype%",
    kind: "mutator",
    members: "constructor @@toStringTag",
    why: "accessors whose setters define a member of their receiver",
  },
  {
    on: "%AsyncIteratorPrototype%",
    kind: "native",
    members: "@@asyncDispose @@asyncIterator",
    why: "calls methods of its receiver",
  },
  { on: "", kind: "constructor", members: "Iterator", why: "abstract: throws unless it is extended" },
  { on: "Iterator", kind: "link", members: "prototype", why: "%IteratorPrototype%" },
  { on: "Iterator", kind: "native", members: "concat from zip zipKeyed", why: "results are fresh" },

  {
    on: "",
    kind: "constructor",
    members: "DisposableStack AsyncDisposableStack",
    why: "makes fresh stacks of the guest's own functions",
  },
  {
    on: "DisposableStack AsyncDisposableStack",
    kind: "object",
    members: "prototype",
    why: "shared, so seen as a facade",
  },
  {
    on: "DisposableStack.prototype AsyncDisposableStack.prototype",
    kind: "native",
    members: "adopt defer dispose disposeAsync disposed move use",
    why: "works on the internal slots of a genuine stack",
  },
  {
    on: "DisposableStack.prototype AsyncDisposableStack.prototype",
    kind: "link",
    members: "constructor @@dispose @@asyncDispose",
    why: "the facade; dispose and disposeAsync",
  },
  {
    on: "DisposableStack.prototype AsyncDisposableStack.prototype",
    kind: "constant",
    members: "@@toStringTag",
    why: "a string",
  },

  { on: "", kind: "tamed", members: "Proxy", why: "a handler must not see private names, nor pose as an instance" },
  { on: "Proxy", kind: "tamed", members: "revocable", why: "as Proxy" },

  { on: "", kind: "object", members: "Reflect", why: "a namespace" },
  { on: "Reflect", kind: "native", members: "apply isExtensible", why: "calls a guest function; answers a boolean" },
  {
    on: "Reflect",
    kind: "tamed",
    members:
      "construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has ownKeys preventExtensions set setPrototypeOf",
    why: "reads or writes members by computed name: private names, strict objects and facades must be heeded",
  },
  { on: "Reflect", kind: "constant", members: "@@toStringTag", why: "a string" },
];
