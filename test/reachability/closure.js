/**
 * The closure of what a guest can reach in one domain: every value that is seen is judged, and operated on in its turn.
 * Values that are alike, by what they inherit from, their own keys and whether they can be called, are judged each, and
 * operated on only until enough of them have been.
 */
import { isArgumentsObject, isMap, isPromise, isProxy, isSet } from "node:util/types";
import { isObject, join } from "./realm.js";
import { makeRecorders, renewPatience } from "./recorders.js";

/** How many values of one class are operated on. */
const ENOUGH = 1;
/** How many promises of one place are waited for. */
const FEW = 4;
/** Names that decide something in the language or the runtime, whether or not an intrinsic has them. */
const SPECIAL_NAMES =
  "constructor prototype __proto__ caller callee arguments name length stack message cause errors then value done next return throw get set has size raw exec flags index groups indices input buffer toString valueOf toJSON code thrown reason promise resolve reject proxy revoke 0 1 2 a b hull given _x __defineGetter__ __lookupGetter__ __lookupSetter__ $s_guards".split(
    " ",
  );
const isConstructor = (f) => {
  try {
    Reflect.construct(Object, [], f);
    return true;
  } catch {
    return false;
  }
};

/** Natives that call `next` of whatever their receiver is, until it is done. */
export const ENDLESS = /(toArray|forEach|reduce|some|every|find)$/;
/** Natives whose work goes on in microtasks, for as long as their argument says it is: only recorders are known to end. */
const UNSETTLED = /fromAsync$/;
const FINITE =
  /^\[object (Array Iterator|Map Iterator|Set Iterator|String Iterator|RegExp String Iterator|Generator|Object)\]$/;

/**
 * `guards` are a domain's; `verdict` is the judge's; `isFacade` tells objects that are always operated on; `onHole` is told of
 * `(path, why)`, and `onSeen` of `(value, path)` for each object; `beforeEach`
 * operation may end the walk by throwing.
 */
export function makeWalk({ guards, verdict, isFacade, names, onHole, onSeen, beforeEach }) {
  const g = guards;
  const paths = new WeakMap();
  const classes = new Map();
  const fresh = [];
  const representatives = [];
  const callables = [];
  const promises = [];
  const promisePlaces = new Map();
  /** `[path, object]` of the first of each class. */
  const found = [];
  const facades = [];
  const texts = new Set();
  const allNames = [...new Set([...names, ...SPECIAL_NAMES])];
  const counts = { values: 0, classes: 0, operations: 0, reads: 0, calls: 0, recorded: 0 };

  const guest = {
    global: (name) => g.global(name),
    get: (o, k) => g.get(o, k),
    call: (f, self, args) => g.callMethod(f, self, ...args),
    make: (C, args) => g.construct(C, ...args),
  };

  // ---------------------------------------------------------------------------------------------------- seeing

  /** Judges a value, and keeps it if there are not enough of its kind. */
  function see(v, path) {
    if (!isObject(v)) {
      if (typeof v === "string") {
        if (texts.has(v) || v.length > 10_000) return;
        texts.add(v);
      } else if (typeof v !== "symbol") return;
      const why = verdict(v);
      if (why !== undefined) onHole(path, why);
      return;
    }
    if (paths.has(v)) return;
    paths.set(v, path);
    counts.values++;
    const why = verdict(v);
    if (why !== undefined) {
      onHole(path, why);
      return;
    }
    onSeen(v, path);
    if (isPromise(v)) awaitFew(v, path);
    const kind = isFacade(v) ? path : kindOf(v);
    const known = classes.get(kind) ?? 0;
    classes.set(kind, known + 1);
    if (known >= ENOUGH) {
      seeContent(v, path);
      return;
    }
    if (known === 0) counts.classes++;
    fresh.push({ v, path, isFirst: known === 0 });
  }

  /** Promises are all alike, and what they come to is not: some of each place are waited for. */
  function awaitFew(p, path) {
    const place = originGroup(path);
    const known = promisePlaces.get(place) ?? 0;
    promisePlaces.set(place, known + 1);
    if (known < FEW) promises.push([p, path]);
  }

  /** Of one that is like others, what it holds may still be unlike. */
  function seeContent(v, path) {
    if (isProxy(v)) return;
    if (isMap(v))
      for (const [k, inner] of Map.prototype.entries.call(v))
        [k, inner].forEach((part) => see(part, `${path} → an entry`));
    if (isSet(v)) for (const inner of Set.prototype.values.call(v)) see(inner, `${path} → a member`);
    if (typeof v === "function" || isArgumentsObject(v)) return;
    for (const k of Object.keys(v).slice(0, 8)) {
      const own = Reflect.getOwnPropertyDescriptor(v, k);
      if (isObject(own?.value)) see(own.value, join(path, k));
    }
  }

  const prototypeKinds = new Map();
  function kindOf(v) {
    if (isProxy(v)) return `proxy ${typeof v} ${originGroup(paths.get(v))}`;
    const prototype = Reflect.getPrototypeOf(v);
    const inherits = prototype === null ? "null" : (prototypeKinds.get(prototype) ?? kindOfPrototype(prototype));
    const keys = Reflect.ownKeys(v);
    const shape = keys.slice(0, 12).map((k) => (/^\d+$/.test(String(k)) ? "#" : String(k)));
    const name = typeof v === "function" ? ` ${String(Reflect.getOwnPropertyDescriptor(v, "name")?.value)}` : "";
    return `${typeof v}${name} ${inherits} ${[...new Set(shape)]} ${Reflect.isExtensible(v)}`;
  }
  function kindOfPrototype(p) {
    // Prototypes that each function and class has of its own are told apart by their members alone.
    const kind = isProxy(p) ? "proxy" : Reflect.ownKeys(p).map(String).join();
    if (prototypeKinds.size < 5000) prototypeKinds.set(p, kind);
    return kind;
  }
  const originGroup = (path) =>
    path
      .split(/[.[]| → /)
      .slice(0, 3)
      .join("/");

  /** What the host is shown is never what the guest itself holds. */
  function seeAsHost(v) {
    if (isObject(v) && paths.has(v))
      onHole(`the host, as ${paths.get(v)}`, "the guest's own object, shown to the host");
  }

  /** Runs an operation as a guest; what it gives and what it throws is seen. */
  function attempt(path, operation) {
    beforeEach();
    counts.operations++;
    renewPatience();
    let v;
    try {
      v = operation();
    } catch (e) {
      see(e, `${path} → throws`);
      return undefined;
    }
    see(v, path);
    return v;
  }

  // ---------------------------------------------------------------------------------------------------- reading

  function readAll(v, path) {
    const own = attempt(`Reflect.ownKeys(${path})`, () => g.callMethod(reflect.ownKeys, undefined, v));
    const keys = new Set(allNames);
    if (Array.isArray(own)) {
      for (const k of own) {
        see(k, `Reflect.ownKeys(${path}) → a key`);
        keys.add(k);
      }
    }
    for (const k of keys) {
      counts.reads++;
      renewPatience();
      let read;
      try {
        read = g.get(v, k);
      } catch (e) {
        see(e, `${join(path, k)} → throws`);
        continue;
      }
      see(read, join(path, k));
    }
    iterateAll(v, path);
  }

  function iterateAll(v, path) {
    attempt(`[...${path}]`, () => {
      let n = 0;
      for (const item of g.iterate(v, 0)) {
        see(item, `[...${path}] → a value`);
        if (n++ > 4) break;
      }
    });
    attempt(`{ ...${path} }`, () => ({ ...g.spread(v) }));
    attempt(`for (k in ${path})`, () => {
      let n = 0;
      for (const k in g.enumerate(v)) if (n++ < 50) see(k, `for (k in ${path}) → a key`);
    });
    attempt(`const { ...rest } = ${path}`, () => {
      const { ...rest } = g.view(v, 0);
      return rest;
    });
  }

  // ---------------------------------------------------------------------------------------------------- calling

  const reflect = { ownKeys: g.get(g.global("Reflect"), "ownKeys") };

  function callAll(f, path, { isBrief }) {
    const recorders = makeRecorders((v, where) => {
      counts.recorded++;
      see(v, `${path} → call → ${where}`);
    }, guest);
    const { callbacks, objects } = recorders;
    const isClass = isConstructor(f);
    const call = (how, operation) => {
      counts.calls++;
      attempt(`${path} → ${how}`, operation);
    };
    const isEndless = ENDLESS.test(path);
    const fits = (v) => !isEndless || !isObject(v) || (!isProxy(v) && FINITE.test(Object.prototype.toString.call(v)));

    // As a function of its arguments.
    call("call()", () => g.call(f));
    call("new()", () => g.construct(f));
    for (const k of ["constructor", "__proto__", "name"]) call(`call("${k}")`, () => g.call(f, k, k));
    for (const [name, callback] of Object.entries(callbacks)) {
      call(`call(${name})`, () => g.call(f, callback));
      call(`call(${name}, [{}])`, () => g.call(f, callback, {}, [{}]));
      if (isClass) call(`new(${name})`, () => g.construct(f, callback));
    }
    for (const [name, o] of Object.entries(objects)) {
      call(`call(${name})`, () => g.call(f, o));
      call(`call(${name}, callback)`, () => g.call(f, o, callbacks.first, o));
      call(`call([${name}])`, () => g.call(f, [o, callbacks.fresh]));
      if (isClass) call(`new(${name}, callback)`, () => g.construct(f, o, callbacks.receiver));
    }
    const values = UNSETTLED.test(path) ? [] : receivers(isBrief);
    for (const [name, make] of values) {
      call(`call(${name})`, () => g.call(f, make()));
      if (isBrief) continue;
      call(`call(${name}, callback)`, () => g.call(f, make(), callbacks.first, recorders.handler));
      call(`call(${name}, "constructor")`, () => g.call(f, make(), "constructor"));
      if (isClass) call(`new(${name})`, () => g.construct(f, make(), recorders.handler));
    }

    // As a method.
    for (const [name, o] of Object.entries(objects)) {
      if (fits(o)) call(`call with this ${name}`, () => g.callMethod(f, o, callbacks.first));
    }
    for (const [name, make] of values) {
      const v = make();
      if (!fits(v)) continue;
      call(`call with this ${name}`, () => g.callMethod(f, v));
      if (isBrief) continue;
      call(`call with this ${name} (callback)`, () => g.callMethod(f, make(), callbacks.first));
      call(`call with this ${name} (like)`, () => g.callMethod(f, make(), objects.like, callbacks.fresh));
      call(`call with this ${name} ("constructor")`, () => g.callMethod(f, make(), "constructor", callbacks.receiver));
    }
  }

  /** `[name, make]` of what calls are tried on. */
  function receivers(isBrief) {
    return isBrief ? representatives.filter((_, i) => i % 6 === 0) : representatives;
  }

  // ---------------------------------------------------------------------------------------------------- the closure

  function closeReads() {
    for (let next = fresh.shift(); next !== undefined; next = fresh.shift()) {
      readAll(next.v, next.path);
      if (typeof next.v === "function") callables.push(next);
      if (isFacade(next.v)) facades.push([next.path, () => next.v]);
      else if (next.isFirst) found.push([next.path, next.v]);
    }
  }

  /** The first objects of their kind that were found, of each place equally many. */
  function examples(n) {
    const places = groupBy(found);
    const list = [];
    for (let i = 0; list.length < n; i++) {
      const row = [...places.values()].filter((group) => i < group.length).map((group) => group[i]);
      if (row.length === 0) break;
      list.push(...row);
    }
    return list.slice(0, n).map(([path, v]) => [path, () => v]);
  }
  function groupBy(entries) {
    const places = new Map();
    for (const entry of entries) {
      const place = originGroup(entry[0]);
      if (!places.has(place)) places.set(place, []);
      places.get(place).push(entry);
    }
    return places;
  }

  /** Reads, and calls, until nothing new is found. */
  function close({ isBrief = false } = {}) {
    for (;;) {
      closeReads();
      const callable = callables.shift();
      if (callable === undefined) return;
      callAll(callable.v, callable.path, {
        isBrief: isBrief || !isFacade(callable.v),
      });
    }
  }

  /** Lets what is pending settle, and sees what every promise comes to; `closeAgain` goes on with what that has brought. */
  async function settle(closeAgain) {
    for (let round = 0; round < 8; round++) {
      const waiting = promises.splice(0);
      for (const [p, path] of waiting) {
        try {
          Promise.prototype.then.call(
            p,
            (v) => see(v, `await ${path}`),
            (e) => see(e, `await ${path} → throws`),
          );
        } catch {
          // A guest's subclass, whose constructor makes no promise.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 5));
      closeAgain();
      if (promises.length === 0 && fresh.length === 0) return;
    }
  }

  return {
    see,
    seeAsHost,
    attempt,
    close,
    closeReads,
    examples,
    facades,
    names: allNames,
    settle,
    representatives,
    guest,
    counts,
    has: (v) => paths.has(v),
    pathOf: (v) => paths.get(v),
    recordersFor: (path) => makeRecorders((v, where) => see(v, `${path} → ${where}`), guest),
  };
}
