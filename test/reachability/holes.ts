/** Holes that are made in copies of the built runtime, one each. The walk must find every one of them. */
import type { WalkOptions } from "./run-walk.js";

export interface Hole {
  readonly name: string;
  /** The file of the built runtime. */
  readonly file: string;
  /** What is replaced, everywhere in that file, and by what; white space is no matter. */
  readonly replace: readonly (readonly [from: string, to: string])[];
  /** The step of the walk that finds it, where the later ones need not run. */
  readonly until?: WalkOptions["until"];
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
    until: "read",
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
    file: "membrane/views.js",
    replace: [["isObject(v) ? direction.member(v, owner, k, target) : v", "v"]],
    path: /^(inheriting|symbols|convertible|tagged|account|proxy)\b/,
    why: /the host's/,
  },
  {
    name: "a view of an array reads without wrapping",
    file: "membrane/views.js",
    replace: [["return isObject(v) ? direction.member(v, owner, k, shadow) : v;", "return v;"]],
    path: /\.\d$/,
    why: /the host's/,
  },
  {
    name: "a view's descriptors have raw values",
    file: "membrane/views.js",
    replace: [["const seen = isObject(v) ? direction.member(v, owner, k, shadow) : v;", "const seen = v;"]],
    path: /getOwnPropertyDescriptor|^\{ \.\.\.|^const \{ \.\.\.rest/,
    why: /the host's|function of the runtime/,
  },
  {
    name: "a view of an array is iterated raw",
    file: "membrane/views.js",
    replace: [["isObject(v) ? direction.convert(v) : v", "v"]],
    path: /^\[\.\.\.\w+\] → a value$/,
    why: /the host's/,
  },
  {
    name: "a facet reads without wrapping",
    file: "membrane/facets.js",
    replace: [["const converted = convert(v);", "const converted = v;"]],
    path: /^\w+\.\w+$/,
    why: /the host's/,
  },
  {
    name: "a facet has raw constants",
    file: "membrane/facets.js",
    replace: [
      ["isObject(own.value) ? convert(own.value) : own.value", "own.value"],
      ["if (isObject(own.value) && !isKept(own.value)) return undefined;", ""],
    ],
    path: /^(frozen|fixed)\.\w+$/,
    why: /the host's/,
  },
  {
    name: "results of host functions are not wrapped",
    file: "membrane/index.js",
    replace: [["return isObject(result) ? objectToGuest(result) : result;", "return result;"]],
    path: / → a value$|\.\w+$| → (call|with this)\b/,
    why: /the host's/,
  },
  {
    name: "results of calls with many arguments are not wrapped",
    file: "membrane/index.js",
    replace: [["return toGuest(applyHost(f, self, arguments));", "return applyHost(f, self, arguments);"]],
    path: / → call/,
    why: /the host's/,
  },
  {
    name: "natives of a view give raw content",
    file: "membrane/index.js",
    replace: [["return toGuest(applyHost(native, self, args));", "return applyHost(native, self, args);"]],
    path: /^(\[\.\.\.)?(map|set)\b/,
    why: /the host's|raw intrinsic|inherits from/,
  },
  {
    name: "what the host throws is not wrapped",
    file: "membrane/index.js",
    replace: [["? guestErrorToGuest(e) : objectToGuest(e);", "? guestErrorToGuest(e) : e;"]],
    path: /^error of the host/,
    why: /the host's/,
  },
  {
    name: "callbacks get raw arguments",
    file: "membrane/index.js",
    replace: [["convertAll(arguments, toGuest)", "convertAll(arguments, (v) => v)"]],
    path: /callback → argument \d$/,
    why: /the host's/,
  },
  {
    name: "callbacks get a raw first argument",
    file: "membrane/index.js",
    replace: [["isObject(a) ? objectToGuest(a) : a", "a"]],
    path: / → argument 0$/,
    why: /the host's/,
  },
  {
    name: "callbacks get a raw receiver",
    file: "membrane/index.js",
    replace: [["isObject(this) ? objectToGuest(this) : this", "this"]],
    path: / → this$/,
    why: /the host's/,
  },
  {
    name: "constructors called by the host get raw arguments",
    file: "membrane/index.js",
    replace: [["reflectConstruct(f, convertAll(args, toGuest))", "reflectConstruct(f, args)"]],
    path: /(constructor|callback) → argument 0$/,
    why: /the host's/,
  },
  {
    name: "what a promise comes to is not wrapped",
    file: "membrane/index.js",
    replace: [["settlement.settle(() => toGuest(v))", "settlement.settle(() => v)"]],
    path: /^await |\.then → /,
    why: /the host's/,
  },
  {
    name: "what a promise rejects with is not wrapped",
    file: "membrane/index.js",
    replace: [["settlement.reject(tryThrownToGuest(e))", "settlement.reject(e)"]],
    path: /^await .* → throws$|\.(then|catch) → /,
    why: /the host's/,
  },
  {
    name: "an error is not rebuilt",
    file: "membrane/index.js",
    replace: [["return errorToGuest(v);", "return v;"]],
    path: /^(error|aggregate|fail)/,
    why: /the host's/,
  },
  {
    name: "an error's cause is not converted",
    file: "membrane/errors.js",
    replace: [["convert(cause)", "cause"]],
    path: /\.cause$/,
    why: /the host's/,
  },
  {
    name: "the errors of an aggregate are not converted",
    file: "membrane/errors.js",
    replace: [["convert(tryRead(errors, i, read))", "tryRead(errors, i, read)"]],
    path: /^aggregate\.errors/,
    why: /the host's/,
  },
  {
    name: "binary data is not copied",
    file: "membrane/index.js",
    replace: [["return copyOfValue(v, kind) ?? viewToGuest(v, kind);", "return v;"]],
    path: /^\w+$/,
    why: /the host's/,
  },
  {
    name: "a copy keeps parts of what it is of",
    file: "membrane/copied.js",
    replace: [["if (isObject(value)) to[keys[i]] = copy(value, member(keys[i]), place);", ""]],
    path: /^copied\.\w+$/,
    why: /the host's/,
  },
  {
    name: "what a guest writes reaches the host as it is",
    file: "membrane/index.js",
    replace: [["const used = toHost(v);", "const used = v;"]],
    path: /./,
    why: /guest's own object|the host's|function of the runtime/,
  },
  {
    name: "a writable list takes what a guest puts in it as it is",
    file: "membrane/index.js",
    replace: [["const converted = convertAll(args, toHost);", "const converted = convertAll(args, (v) => v);"]],
    path: /./,
    why: /guest's own object|the host's|function of the runtime/,
  },
  {
    name: "methods of an extendable class give raw results",
    file: "membrane/host-classes.js",
    replace: [["return toGuest(applyHost(f, host, args));", "return applyHost(f, host, args);"]],
    path: /^(Vessel|vessel)\b|extended/,
    why: /the host's/,
  },
  {
    name: "constructing an extendable class gives the host's instance",
    file: "membrane/host-classes.js",
    replace: [["return toGuest(host);", "return host;"]],
    path: /^Vessel → new/,
    why: /the host's/,
  },
  {
    name: "the fields of a host part are read raw",
    file: "membrane/host-classes.js",
    replace: [["return toGuest(v);", "return v;"]],
    path: /extended/,
    why: /the host's/,
  },
  {
    name: "the host gets raw members of an instance of a guest's subclass",
    file: "membrane/host-classes.js",
    replace: [["return membrane.guestMember(v, instance, k);", "return v;"]],
    path: /^the host, as /,
    why: /guest's own object/,
  },
  {
    name: "two domains share what they have of the host",
    file: "membrane/index.js",
    replace: [
      ["export function makeMembrane(", "const shared = new FeralWeakMap();\nexport function makeMembrane("],
      ["const guestFor = new FeralWeakMap();", "const guestFor = shared;"],
    ],
    until: "read",
    path: /^\w+$/,
    why: /shared with another domain/,
  },
  {
    name: "what is stamped on an object of the host answers in every domain",
    file: "membrane/index.js",
    replace: [
      [
        "if (shadow !== undefined && shadow.direction === guestDirection) return shadow.view;",
        "if (shadow !== undefined) return shadow.view;",
      ],
    ],
    path: /./,
    why: /shared with another domain/,
  },
  {
    name: "the host is shown a guest's function itself",
    file: "membrane/index.js",
    replace: [["if (isCallable(v)) return functionToHost(v);", "if (isCallable(v)) return v;"]],
    path: /./,
    why: /guest's own object|the host's/,
  },
  {
    name: "the host is shown a guest's object itself",
    file: "membrane/index.js",
    replace: [["linkGuest(v, recordView(v, prototypeFor(kind), hostDirection).view)", "v"]],
    path: /./,
    why: /guest's own object|the host's/,
  },
];
