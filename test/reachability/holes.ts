/** Holes that are made in copies of the built runtime, one each. The walk must find every one of them. */

export interface Hole {
  readonly name: string;
  /** The file of the built runtime. */
  readonly file: string;
  /** What is replaced, everywhere in that file, and by what. */
  readonly replace: readonly (readonly [from: string, to: string])[];
  /** The path by which the walk gets there, and what it finds. */
  readonly path: RegExp;
  readonly why: RegExp;
}

export const holes: readonly Hole[] = [
  {
    name: "an intrinsic is missing from the table of stand-ins",
    file: "intrinsics/capture.js",
    replace: [['["%AsyncFunction%", valueOfOwn(asyncFunction, "constructor")],', ""]],
    path: /async .*constructor$/,
    why: /raw intrinsic/,
  },
  {
    name: "a facade is not frozen",
    file: "intrinsics/facades.js",
    replace: [["return objectFreeze(standIn);", 'return path === "JSON" ? standIn : objectFreeze(standIn);']],
    path: /^JSON$/,
    why: /shared with another domain/,
  },
  {
    name: "only functions are looked up in the table",
    file: "guards/values.js",
    replace: [["return standIn;", 'return typeof v === "object" ? v : standIn;']],
    path: /(prototype|__proto__)$/,
    why: /raw intrinsic/,
  },
  {
    name: "Function makes code",
    file: "intrinsics/tamed/function.js",
    replace: [
      ['Function: codeOutOfText("Function"),', "Function: (feral) => (args) => reflectApply(feral, undefined, args),"],
    ],
    path: /^Function → (call|new)\(/,
    why: /made out of text/,
  },
  {
    name: "a Proxy's trap gets a raw prototype",
    file: "intrinsics/tamed/proxy.js",
    replace: [["tame(p)", "p"]],
    path: /proxy trap setPrototypeOf → argument 1$/,
    why: /raw intrinsic/,
  },
  {
    name: "private names are listed",
    file: "intrinsics/tamed/shared.js",
    replace: [["(k) => !isPrivateKey(o, k)", "() => true"]],
    path: / → a key$/,
    why: /private name/,
  },
  {
    name: "a stack keeps its frames",
    file: "guards/members.js",
    replace: [["tameStack(o);", "void o;"]],
    path: /\.stack$/,
    why: /text of the host/,
  },
  {
    name: "a view reads without wrapping",
    file: "membrane/index.js",
    replace: [["return toGuest(this.cross(() => o[k]));", "return this.cross(() => o[k]);"]],
    path: /^(fixed|object)\.\w+$/,
    why: /the host's/,
  },
  {
    name: "results of host functions are not wrapped",
    file: "membrane/index.js",
    replace: [["return toGuest(result);", "return result;"]],
    path: /^\[\.\.\.symbols\] → a value$| → call\(/,
    why: /the host's/,
  },
  {
    name: "what the host throws is not wrapped",
    file: "membrane/index.js",
    replace: [["return toGuest(e);", "return e;"]],
    path: /^(fail|error of the host).*/,
    why: /the host's/,
  },
  {
    name: "callbacks get raw arguments",
    file: "membrane/index.js",
    replace: [["reflectApply(f, toGuest(this), arrayMap(args, toGuest))", "reflectApply(f, toGuest(this), args)"]],
    path: /callback → argument 0$/,
    why: /the host's/,
  },
  {
    name: "callbacks get a raw receiver",
    file: "membrane/index.js",
    replace: [["reflectApply(f, toGuest(this),", "reflectApply(f, this,"]],
    path: /callback → this$/,
    why: /the host's/,
  },
  {
    name: "constructors called by the host get raw arguments",
    file: "membrane/index.js",
    replace: [["reflectConstruct(f, arrayMap(args, toGuest))", "reflectConstruct(f, args)"]],
    path: /constructor → argument 0$|callback → argument 0$/,
    why: /the host's/,
  },
  {
    name: "what a promise comes to is not wrapped",
    file: "membrane/index.js",
    replace: [["fulfil(v)", "v"]],
    path: /^(await )?promise/,
    why: /the host's/,
  },
  {
    name: "an error's cause is not converted",
    file: "membrane/errors.js",
    replace: [['convert(tryRead(o, "cause", read))', 'tryRead(o, "cause", read)']],
    path: /\.cause$/,
    why: /the host's/,
  },
  {
    name: "a Map is copied with raw content",
    file: "membrane/copies.js",
    replace: [["mapSet(copy, convert(k), convert(v))", "mapSet(copy, k, v)"]],
    path: /^(\[\.\.\.map\]|map)/,
    why: /the host's/,
  },
  {
    name: "two domains share their views",
    file: "membrane/index.js",
    replace: [
      ["export function makeMembrane(", "const shared = new FeralWeakMap();\nexport function makeMembrane("],
      ["const guestSideOf = new FeralWeakMap();", "const guestSideOf = shared;"],
    ],
    path: /^(error|fixed|object)$/,
    why: /shared with another domain/,
  },
  {
    name: "the host is shown a guest's function itself",
    file: "membrane/index.js",
    replace: [["arrayMap(args, toHost)", "args"]],
    path: /^the host, as |^arrow → call/,
    why: /guest's own object|the host's arrow/,
  },
];
