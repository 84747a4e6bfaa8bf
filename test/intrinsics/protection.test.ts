// What a guest holds has no types.
/* eslint-disable @typescript-eslint/no-explicit-any */

import { beforeEach, describe, expect, test } from "vitest";
import { baseGlobals, feralPrototype, model, privateNames, selfVariantOf, standInOf, tame } from "./realm.js";

const g = Object.fromEntries(baseGlobals) as Record<string, any>;
/** A native as a guest has it. */
const of = (feral: unknown): any => tame(feral);
const A = Array.prototype as any;

const domain = { privateNames: undefined };
const $x = privateNames.privateName(domain, "_x");

/** What the compiler makes of a strict class: registered when its definition begins, closed when it ends. */
function strict<C extends new (...args: never[]) => object>(C: C): C {
  model.registerClass(C).closed = true;
  return C;
}

const Victim = strict(
  class {
    length = 7;
    a = 1;
    [$x] = "secret";
    get given(): number {
      return this.a;
    }
    set given(v: number) {
      this.a = v;
    }
    method(): unknown {
      return this;
    }
  },
);

let victim: any;
let before: string;
const picture = (): string =>
  JSON.stringify([
    Reflect.ownKeys(victim as object).map(String),
    Object.values(victim as object),
    victim[$x],
    Object.isExtensible(victim),
    Object.getPrototypeOf(victim) === Victim.prototype,
    Reflect.ownKeys(Victim.prototype).map(String),
    Reflect.ownKeys(Victim).map(String),
  ]);

beforeEach(() => {
  victim = new Victim();
  before = picture();
});

const attempt = (attack: () => unknown): string => {
  try {
    attack();
    return "no error";
  } catch (error) {
    return (error as Error).name;
  }
};

const GivesVictim = function (): unknown {
  return victim;
};

/** Each writes the victim in plain JavaScript. */
const WRITES: Record<string, () => unknown> = {
  push: () => of(A.push).call(victim, 1),
  pop: () => of(A.pop).call(victim),
  shift: () => of(A.shift).call(victim),
  unshift: () => of(A.unshift).call(victim, 1),
  sort: () => of(A.sort).call(victim),
  reverse: () => of(A.reverse).call(victim),
  fill: () => of(A.fill).call(victim, 0),
  copyWithin: () => of(A.copyWithin).call(victim, 0, 1),
  splice: () => of(A.splice).call(victim, 0, 1),
  assign: () => g.Object.assign(victim, { a: 2 }),
  "assign to the prototype": () => g.Object.assign(Victim.prototype, { method: () => 1 }),
  defineProperty: () => g.Object.defineProperty(victim, "a", { value: 2 }),
  "defineProperty of a new member": () => g.Object.defineProperty(victim, "toJSON", { value: () => 2 }),
  defineProperties: () => g.Object.defineProperties(victim, { a: { value: 2 } }),
  freeze: () => g.Object.freeze(victim),
  seal: () => g.Object.seal(victim),
  preventExtensions: () => g.Object.preventExtensions(victim),
  setPrototypeOf: () => g.Object.setPrototypeOf(victim, null),
  "setPrototypeOf of the class": () => g.Object.setPrototypeOf(Victim, class {}),
  __proto__: () => of(Object.getOwnPropertyDescriptor(Object.prototype, "__proto__")!.set).call(victim, {}),
  __defineGetter__: () => of((Object.prototype as any).__defineGetter__).call(victim, "a", () => 2),
  __defineSetter__: () => of((Object.prototype as any).__defineSetter__).call(victim, "a", () => 2),
  "Reflect.set": () => g.Reflect.set(victim, "a", 2),
  "Reflect.set with a receiver": () => g.Reflect.set({}, "a", 2, victim),
  "Reflect.set past an accessor": () => g.Reflect.set({ given: 1 }, "given", 2, victim),
  "Reflect.defineProperty": () => g.Reflect.defineProperty(victim, "a", { value: 2 }),
  "Reflect.deleteProperty": () => g.Reflect.deleteProperty(victim, "a"),
  "Reflect.preventExtensions": () => g.Reflect.preventExtensions(victim),
  "Reflect.setPrototypeOf": () => g.Reflect.setPrototypeOf(victim, {}),
  "Reflect.construct": () => g.Reflect.construct(Object, [], Victim).constructor.name.length / 0,
  "Proxy target": () => new g.Proxy(victim, {}),
  "Proxy.revocable target": () => g.Proxy.revocable(Victim, {}),
  "Array.from": () =>
    g.Array.from.call(
      function () {
        return victim;
      },
      [5],
    ),
  "Array.from of a list": () =>
    g.Array.from.call(
      function () {
        return victim;
      },
      { length: 1, 0: 5 },
    ),
  "Array.of": () =>
    g.Array.of.call(function () {
      return victim;
    }, 5),
  "Array.from by a strict class that is no array": () => g.Array.from.call(Victim, [5]),
  "JSON.parse with a reviver": () =>
    g.JSON.parse('{"x":1,"y":2}', function (this: any, k: string, v: unknown) {
      if (k === "x") this.y = victim;
      return k === "a" ? 999 : v;
    }),
  "split by species": () => {
    const pattern = {
      flags: "",
      constructor: {
        [Symbol.species]: GivesVictim,
      },
    };
    return of((RegExp.prototype as any)[Symbol.split]).call(pattern, "ab");
  },
  "match sets lastIndex": () => of((RegExp.prototype as any)[Symbol.match]).call(victim, "ab"),
  "search sets lastIndex": () => of((RegExp.prototype as any)[Symbol.search]).call(victim, "ab"),
  "replace sets lastIndex": () => of((RegExp.prototype as any)[Symbol.replace]).call(victim, "ab", ""),
  "the stack of an instance": () =>
    of(Object.getOwnPropertyDescriptor(Object.prototype, "__proto__")!.set).call(victim, {}),
};

for (const name of ["map", "filter", "slice", "splice", "concat", "flat", "flatMap"]) {
  WRITES[`${name} by a species`] = () => {
    const list: any = [[1], 2];
    list.constructor = {
      [Symbol.species]: GivesVictim,
    };
    return of(A[name]).call(list, name === "splice" || name === "slice" ? 0 : () => true);
  };
  WRITES[`${name} by a subclass`] = () => {
    class Thief extends g.Array {
      static get [Symbol.species]() {
        return function () {
          return victim;
        };
      }
    }
    return of(A[name]).call(new (Thief as any)(1, 2), name === "splice" || name === "slice" ? 0 : () => true);
  };
}

describe("a native that would write somebody's instance", () => {
  test.each(Object.keys(WRITES))("%s", (name) => {
    expect(attempt(WRITES[name]!)).toBe("SelfError");
    expect(picture()).toBe(before);
  });

  test("Error.captureStackTrace does nothing", () => {
    g.Error.captureStackTrace(victim);
    expect(picture()).toBe(before);
  });

  test("an accessor of the class is its interface", () => {
    g.Object.assign(victim, { given: 3 });
    expect(victim.a).toBe(3);
    expect(g.Reflect.set(victim, "given", 4)).toBe(true);
    expect(victim.a).toBe(4);
  });

  test("an instance of a class that extends Array has the mutators of arrays", () => {
    const List = strict(class extends g.Array {});
    const list: any = new List();
    of(A.push).call(list, 1, 2);
    expect([...list]).toEqual([1, 2]);
    expect(of(A.map).call(list, (v: number) => v + 1)).toBeInstanceOf(List);
    expect(g.Array.from.call(List, [1])).toBeInstanceOf(List);
  });

  test("a record is data", () => {
    const record: any = { length: 0 };
    of(A.push).call(record, 1);
    expect(record).toEqual({ length: 1, 0: 1 });
    expect(g.Object.isFrozen(g.Object.freeze(record))).toBe(true);
  });
});

describe("private names", () => {
  const isHidden = (v: unknown): boolean => {
    const keys = (o: object): PropertyKey[] => Reflect.ownKeys(o);
    return !(Array.isArray(v) ? v : keys(v as object)).some((k: unknown) => privateNames.isPrivateSymbol(k));
  };

  test.each<[string, (o: any) => unknown]>([
    ["Reflect.ownKeys", (o) => g.Reflect.ownKeys(o)],
    ["getOwnPropertySymbols", (o) => g.Object.getOwnPropertySymbols(o)],
    ["getOwnPropertySymbols of the prototype", () => g.Object.getOwnPropertySymbols(Victim.prototype)],
    ["getOwnPropertyDescriptors", (o) => g.Object.getOwnPropertyDescriptors(o)],
    ["assign", (o) => g.Object.assign({}, o)],
    ["assign to a class of the attacker's", (o) => g.Object.assign(new (class {})(), o)],
    ["defineProperties", () => g.Object.defineProperties({}, { [$x]: { value: 1 }, a: { value: 1 } })],
    ["create", () => g.Object.create(null, { [$x]: { value: 1 } })],
  ])("%s does not list, copy or consult them", (_name, list) => {
    const result = list(victim);
    expect(isHidden(result)).toBe(true);
  });

  test("naming one is a PrivacyError", () => {
    const attempts = [
      () => g.Reflect.get(victim, $x),
      () => g.Reflect.get({}, $x),
      () => g.Reflect.set({}, $x, 1),
      () => g.Reflect.has(victim, $x),
      () => g.Object.hasOwn(victim, $x),
      () => g.Object.defineProperty({}, $x, { value: 1 }),
      () => g.Reflect.get(victim, "_x"),
      () => of(Object.prototype.hasOwnProperty).call(victim, "_x"),
    ];
    expect(attempts.map(attempt)).toEqual(attempts.map(() => "PrivacyError"));
  });

  test("a record's _x is data", () => {
    expect(g.Reflect.get({ _x: 1 }, "_x")).toBe(1);
    expect(g.Object.keys({ _x: 1 })).toEqual(["_x"]);
    expect(g.Object.assign({}, { _x: 1 })).toEqual({ _x: 1 });
  });

  test("no trap of a guest's Proxy sees one, or the mark", () => {
    const seen: unknown[] = [];
    const handler: any = new Proxy(
      {},
      {
        get: (_t, trap) =>
          function (_target: unknown, key: unknown) {
            seen.push([trap, key]);
            return (Reflect as any)[trap](...arguments); // eslint-disable-line prefer-rest-params
          },
      },
    );
    const proxy = new g.Proxy({}, handler);
    expect(model.isStrictObject(proxy)).toBe(false);
    const attempts = [
      () => proxy[$x],
      () => (proxy[$x] = 1),
      () => $x in proxy,
      () => delete proxy[$x],
      () => Object.defineProperty(proxy, $x, { value: 1 }),
    ];
    expect(attempts.map(attempt)).toEqual(attempts.map(() => "PrivacyError"));
    expect(seen).toEqual([]);
    proxy.public = 1;
    expect(seen.length).toBeGreaterThan(0);
  });
});

describe("methods", () => {
  test("are bound when they are read by reflection", () => {
    const method = g.Reflect.get(victim, "method");
    expect(method.call(1)).toBe(victim);
    expect(method).toBe(g.Reflect.get(victim, "method"));
    const { value } = g.Object.getOwnPropertyDescriptor(Victim.prototype, "method");
    expect(value.call(victim)).toBe(Victim.prototype);
  });
});

describe("construction with a foreign new.target", () => {
  const Sub = strict(class extends Victim {});
  test("only the class itself", () => {
    const attempts = [
      () => g.Reflect.construct(Victim, [], class {}),
      () => g.Reflect.construct(Victim, [], Array),
      () => g.Reflect.construct(g.Array, [], Victim),
      () => g.Reflect.construct(class {}, [], Victim),
      () => g.Reflect.construct(Sub, [], Victim),
      () => g.Reflect.construct(Victim, [], Sub),
    ];
    expect(attempts.map(attempt)).toEqual(attempts.map(() => "SelfError"));
    expect(g.Reflect.construct(Sub, [], Sub)).toBeInstanceOf(Sub);
  });
});

describe("self variants", () => {
  test("write self, and never a private name", () => {
    const assign = selfVariantOf(g.Object.assign) as typeof Object.assign;
    assign(victim, { a: 5 });
    expect(victim.a).toBe(5);
    expect(attempt(() => assign(victim, { _x: 1 }))).toBe("PrivacyError");
    expect(attempt(() => (selfVariantOf(g.Reflect.set) as typeof Reflect.set)(victim, "_x", 1))).toBe("PrivacyError");
    const define = selfVariantOf(g.Object.defineProperty) as typeof Object.defineProperty;
    expect(attempt(() => define(victim, "_x", { value: 1 }))).toBe("PrivacyError");
    expect(victim[$x]).toBe("secret");
    define(victim, "b", { value: 6 });
    expect(victim.b).toBe(6);
    (selfVariantOf(g.Object.freeze) as typeof Object.freeze)(victim);
    expect(Object.isFrozen(victim)).toBe(true);
  });

  test("exist for no other function", () => {
    expect([g.Object.keys, g.Array, () => 0].map(selfVariantOf)).toEqual([undefined, undefined, undefined]);
  });
});

describe("intrinsics", () => {
  test("descriptors and prototypes show stand-ins", () => {
    const descriptor = g.Object.getOwnPropertyDescriptor(Array.prototype, "map");
    expect(descriptor.value).toBe(standInOf(Array.prototype.map));
    const list = (function () {
      return arguments; // eslint-disable-line prefer-rest-params
    })();
    const own = g.Object.getOwnPropertyDescriptors(list);
    expect(own[Symbol.iterator].value).toBe(standInOf(Array.prototype.values));
    expect(standInOf(own.callee.get)).toBe(undefined);
    expect(g.Object.getPrototypeOf([])).toBe(standInOf(Array.prototype));
    expect(g.Reflect.getPrototypeOf(function* () {})).toBe(standInOf(Object.getPrototypeOf(function* () {}) as object));
    expect(of((Object.prototype as any).__lookupGetter__).call(new Map(), "size")).toBe(
      of(Object.getOwnPropertyDescriptor(Map.prototype, "size")!.get),
    );
  });

  test("code cannot be made out of text", () => {
    const makers = [
      g.Function,
      ...[function* () {}, async () => {}, async function* () {}].map((f) => tame(f.constructor)),
    ];
    for (const Maker of makers as any[]) {
      expect(attempt(() => Maker("return 1"))).toBe("AuthorityError");
      expect(attempt(() => new Maker("return 1"))).toBe("AuthorityError");
      expect(attempt(() => g.Reflect.construct(Maker, ["return 1"]))).toBe("AuthorityError");
      expect(attempt(() => g.Reflect.construct(Maker, ["return 1"], class {}))).toBe("AuthorityError");
      expect(attempt(() => new (class extends Maker {} as any)("return 1"))).toBe("AuthorityError");
      expect(attempt(() => g.Reflect.apply(Maker, null, ["return 1"]))).toBe("AuthorityError");
    }
    class Late extends Object {}
    g.Object.setPrototypeOf(Late, g.Function);
    expect(attempt(() => new Late())).toBe("AuthorityError");
    expect(attempt(() => g.Array.from.call(g.Function, ["return 1"]))).toBe("AuthorityError");
    expect(attempt(() => g.Uint8Array.from.call(g.Function, ["return 1"]))).toBe("AuthorityError");
  });

  test("are not the target of a Proxy", () => {
    expect(attempt(() => new g.Proxy(g.Array, {}))).toBe("AuthorityError");
  });

  test("objects that natives construct by species keep their prototype", () => {
    const bad = [
      () => g.Object.setPrototypeOf([], { __proto__: Array.prototype }),
      () => g.Reflect.setPrototypeOf(new Uint8Array(1), {}),
      () => g.Reflect.setPrototypeOf(/a/, {}),
      () => of(Object.getOwnPropertyDescriptor(Object.prototype, "__proto__")!.set).call(Promise.resolve(), {}),
      () => g.Object.defineProperty([], "constructor", { value: class {} }),
      () => g.Object.assign([], { constructor: class {} }),
    ];
    expect(bad.map(attempt)).toEqual(bad.map(() => "AuthorityError"));
    const list: unknown[] = [];
    expect(g.Object.setPrototypeOf(list, standInOf(Array.prototype))).toBe(list);
    expect(Object.getPrototypeOf(list)).toBe(Array.prototype);
    expect(g.Object.setPrototypeOf(list, null)).toBe(list);
  });

  test("a prototype facade goes in as what it stands for, a constructor's stays", () => {
    expect(Object.getPrototypeOf(g.Object.create(standInOf(Map.prototype)))).toBe(Map.prototype);
    expect(feralPrototype(g.Function)).toBe(g.Function);
    function Child() {}
    g.Object.setPrototypeOf(Child, g.Date);
    expect(Object.getPrototypeOf(Child)).toBe(g.Date);
  });
});

describe("stacks", () => {
  const shown = (read: (error: any) => unknown): unknown => {
    const error = new g.TypeError("message");
    return read(error);
  };

  test.each<[string, (error: any) => unknown]>([
    ["getOwnPropertyDescriptor", (e) => g.Object.getOwnPropertyDescriptor(e, "stack").value],
    ["getOwnPropertyDescriptors", (e) => g.Object.getOwnPropertyDescriptors(e).stack.value],
    ["Reflect.get", (e) => g.Reflect.get(e, "stack")],
    ["Reflect.get of an heir", (e) => g.Reflect.get(g.Object.create(e), "stack")],
    ["made enumerable", (e) => g.Object.values(g.Object.defineProperty(e, "stack", { enumerable: true }))[0]],
    ["given another prototype", (e) => g.Reflect.get(g.Object.setPrototypeOf(e, null), "stack")],
    [
      "captured",
      () => {
        const o: any = { name: "TypeError", message: "message" };
        g.Error.captureStackTrace(o);
        return o.stack;
      },
    ],
    ["frozen", (e) => g.Object.freeze(e).stack],
    ["a proxy of it", (e) => new g.Proxy(e, {}).stack],
  ])("%s shows no frame", (_name, read) => {
    expect(shown(read)).toBe("TypeError: message");
  });

  test("what the guest wrote stays", () => {
    const error = new g.Error("message");
    error.stack = "mine";
    expect(g.Reflect.get(error, "stack")).toBe("mine");
    expect(g.Reflect.get({ stack: [1] }, "stack")).toEqual([1]);
  });
});

describe("text", () => {
  const secret = function named(): void {
    throw new Error("emitted text");
  };
  const text = "function named() { [guest code] }";

  test.each<[string, () => unknown]>([
    ["toString", () => of(Function.prototype.toString).call(secret)],
    ["String", () => g.String(secret)],
    ["new String", () => new g.String(secret).valueOf()],
    ["String of a list", () => g.String([[secret]])],
    ["join", () => of(A.join).call([secret])],
    ["concat", () => of("".concat).call("", secret)],
    ["a receiver", () => of("".trim).call(secret)],
    ["replace", () => of("".replace).call("a", "a", () => secret)],
    ["replace by pattern", () => of("".replace).call("a", /a/, () => secret)],
    ["split", () => of("".split).call(secret, "no such")[0]],
    ["an error's message", () => new g.Error(secret).message],
    ["an aggregate's message", () => new g.AggregateError([], secret).message],
    ["a symbol", () => g.Symbol(secret).description],
    ["Symbol.for", () => g.Symbol.for(secret).description],
    ["decodeURIComponent", () => g.decodeURIComponent(g.encodeURIComponent(secret))],
    ["unescape", () => g.unescape(g.escape(secret))],
    ["a key", () => g.Object.keys(g.Object.fromEntries([[secret, 1]]))[0]],
    ["a key of a definition", () => g.Object.getOwnPropertyNames(g.Object.defineProperty({}, secret, {}))[0]],
    ["String.raw", () => g.String.raw({ raw: ["", ""] }, secret)],
    ["toLocaleString", () => of(Object.prototype.toLocaleString).call(secret)],
    ["an error's text", () => of(Error.prototype.toString).call({ name: "", message: secret })],
    [
      "exec of a guest's",
      () =>
        of("".replace).call(
          "a",
          { __proto__: RegExp.prototype, flags: "", global: false, unicode: false, exec: once(secret) },
          "$1",
        ),
    ],
  ])("%s shows nothing of a function's emitted text", (_name, show) => {
    expect(show()).toBe(text);
  });

  function once(capture: unknown): () => unknown {
    return () => ({ index: 0, 0: "a", 1: capture, length: 2 });
  }

  test("the default order tells nothing of it", () => {
    const later = function named(): void {
      // A comment, which sorts before the other function's text.
    };
    expect(of(A.sort).call([secret, later])[0]).toBe(secret);
    expect(of(A.sort).call([later, secret])[0]).toBe(later);
  });

  test("a class is told from a function, and natives from both", () => {
    const show = of(Function.prototype.toString);
    expect(show.call(class Named {})).toBe("class Named { [guest code] }");
    expect(show.call(g.Array)).toBe("function Array() { [native code] }");
    expect(show.call(g.Array.from)).toBe("function from() { [native code] }");
    expect(show.call(secret.bind(null))).toBe("function bound named() { [native code] }");
    expect(attempt(() => show.call({}))).toBe("TypeError");
  });
});
