/**
 * Free names: invariant R6 of the language. A name is a binding that an earlier script of the domain declared, or an
 * own property of the domain's global object: a facade, an endowment, or what the guest itself put there. The host's
 * global scope is never consulted for a value, only for the message that says what was not granted.
 */

import {
  arrayForEach,
  FeralArrayPrototype,
  FeralMap,
  FeralObjectPrototype,
  FeralReferenceError,
  FeralSet,
  FeralSyntaxError,
  isObject,
  mapGet,
  mapSet,
  objectKeys,
  setAdd,
  setHas,
  stringEndsWith,
  stringSlice,
  stringSplit,
} from "../primordials.js";
import { deny, makeGuestError, throwTypeError } from "../errors/deny.js";
import { constructorBehind, lentBehind, nativeBehind, nativeBehindText, plainWayOf } from "../intrinsics/index.js";
import { memberOf } from "./model.js";
import type { DomainState } from "./state.js";
import { value, valueIn } from "./values.js";

type Members = Record<string, unknown>;

/** What a guest sees of the prototype of a literal. */
const inheritedBy = (literal: "[]" | "{}"): unknown =>
  value(undefined, literal === "[]" ? FeralArrayPrototype : FeralObjectPrototype);

function throwNotDefined(name: string): never {
  throw makeGuestError(FeralReferenceError, `${name} is not defined`);
}

function throwDeclared(name: string): never {
  throw makeGuestError(FeralSyntaxError, `Identifier '${name}' has already been declared`);
}

/** `x = v` for a free name. */
export function setGlobal(domain: DomainState, name: string, v: unknown): unknown {
  const binding = mapGet(domain.declared, name);
  if (binding !== undefined) {
    if (binding.write === undefined) throwTypeError("Assignment to constant variable.");
    binding.write(v);
    return v;
  }
  const own = domain.globals.own(name);
  if (own === undefined) throwNotDefined(name);
  if (own.writable === false) throwTypeError(`Cannot assign to read only property '${name}' of the global object`);
  (domain.globals.object() as Members)[name] = v;
  return v;
}

/** `isPlain`: for an artifact of compat that leaves guards out. */
export function makeNameGuards(domain: DomainState, isPlain: boolean) {
  const behind = isPlain ? plainWayOf : nativeBehind;
  const { globals } = domain;
  const seen = valueIn(domain);

  function global(name: string): unknown {
    const binding = mapGet(domain.declared, name);
    if (binding !== undefined) return binding.read();
    if (globals.has(name)) return value(undefined, globals.get(name));
    const remedy = domain.remedyOf?.(name);
    if (remedy === undefined) throwNotDefined(name);
    return deny("authority", "authority/global", `${name} is not available in this domain: ${remedy}`);
  }

  /** The value of a global of the language for the lifetime of an artifact: see {@link constant}. */
  function globalConstant(name: string): unknown {
    const own = globals.own(name);
    if (mapGet(domain.declared, name) !== undefined || own?.writable !== false || own.configurable !== false) {
      deny(
        "authority",
        "authority/declared-intrinsic",
        `${name} is not the language's own in this domain: compile what uses it with guards: "all"`,
      );
    }
    setAdd((domain.held ??= new FeralSet()), name);
    return value(undefined, own!.value);
  }

  /**
   * What has this path, `Math`, `Array.prototype.slice` or `[].slice`, for the lifetime of an artifact. The domain's own globals never change; a script's top-level name would hide one, so
   * that whichever comes second is refused. Their members are data of facades, which are frozen; nothing else is found here.
   */
  function constant(path: string): unknown {
    const [name, ...members] = stringSplit(path, ".") as [string, ...string[]];
    let found = name === "[]" || name === "{}" ? inheritedBy(name) : globalConstant(name);
    for (let i = 0; i < members.length; i++) {
      const own = isObject(found) ? memberOf(found, members[i]!) : undefined;
      if (own?.writable !== false || own.configurable !== false) return undefined;
      found = seen(found, own.value);
    }
    return found;
  }

  /**
   * What emitted code calls or constructs for a global of the language or a member of one, and never holds as a value: the native itself where its
   * stand-in would only pass on the arguments, else the stand-in. `Array.prototype.slice.call` is a function of the receiver and the arguments.
   */
  function native(path: string): unknown {
    const isCalled = stringEndsWith(path, ".call");
    if (isCalled || stringEndsWith(path, ".apply")) {
      const f = constant(stringSlice(path, 0, isCalled ? -".call".length : -".apply".length));
      // `Reflect.apply` is a function of its own.
      if (typeof f === "function") return lentBehind(f, isCalled, isPlain);
    }
    return behind(constant(path));
  }

  /** {@link native} for what is only ever given primitives. */
  function nativeOfPrimitives(path: string): unknown {
    const f = native(path);
    return nativeBehindText(f) ?? f;
  }

  /** What emitted code has on the right of `instanceof` for a global of the language, and nowhere else. */
  const instancesOf = (name: string): unknown => constructorBehind(globalConstant(name));

  /**
   * What reads a free name again and again. An endowment's value never changes, so that it is read once: only a script that declares the name can
   * hide it.
   */
  function cell(name: string): () => unknown {
    const own = globals.own(name);
    const isFixed = own !== undefined && own.writable === false && own.configurable === false;
    if (!isFixed || mapGet(domain.declared, name) !== undefined) return () => global(name);
    const v = value(undefined, own.value);
    const names = (domain.hidden ??= new FeralMap());
    let hidden = mapGet(names, name);
    if (hidden === undefined) {
      hidden = { is: false };
      mapSet(names, name, hidden);
    }
    return () => (hidden.is ? global(name) : v);
  }

  function typeofGlobal(name: string): string {
    const binding = mapGet(domain.declared, name);
    if (binding !== undefined) return typeof binding.read();
    return globals.has(name) ? typeof value(undefined, globals.get(name)) : "undefined";
  }

  /** The top-level names of a script: `{ x: [() => x, (v) => { x = v }] }`. */
  function declare(bindings: Record<string, readonly [() => unknown, ((v: unknown) => void)?]>): void {
    const { held, hidden: hiddenNames } = domain;
    const names = objectKeys(bindings);
    arrayForEach(names, (name) => {
      const before = mapGet(domain.declared, name);
      if (held !== undefined && setHas(held, name)) throwDeclared(name);
      if (before === undefined || (before.write !== undefined && bindings[name]![1] !== undefined)) return;
      // What no script can assign, no script replaces by a declaration.
      throwDeclared(name);
    });
    arrayForEach(names, (name) => {
      const binding = bindings[name]!;
      mapSet(domain.declared, name, { read: binding[0], write: binding[1] });
      const hidden = hiddenNames && mapGet(hiddenNames, name);
      if (hidden !== undefined) hidden.is = true;
    });
  }

  return {
    global,
    cell,
    constant,
    native,
    nativeOfPrimitives,
    instancesOf,
    typeofGlobal,
    setGlobal: (name: string, v: unknown) => setGlobal(domain, name, v),
    refGlobal: (name: string) => ({
      __proto__: null,
      set v(v: unknown) {
        setGlobal(domain, name, v);
      },
    }),
    declare,
    globalThis: () => globals.object(),
  };
}
