/** What a careful host hands out: classes to extend, copies, objects to write, attenuated authorities, seals. */
import { isMap, isSet } from "node:util/types";

/** `runtime` is the interface of the runtime that is walked, `callBack(f)` calls back with one of everything. */
export function makePowers(own, runtime, callBack) {
  const { copied, writable } = runtime;

  class Vessel {
    #load = own({ cargo: [1] }, "Vessel#load");
    static built = own([{}], "Vessel.built");
    static launch(given) {
      return new this(given);
    }
    hull = own({ plates: [1, {}] }, "Vessel#hull");
    constructor(given) {
      this.given = given;
      own(this, "vessel");
    }
    get load() {
      return this.#load;
    }
    set load(load) {
      this.#load = load;
    }
    carry(what) {
      return own({ by: this, what, load: this.#load }, "Vessel.carry()");
    }
    self() {
      return this;
    }
    tell(f) {
      if (typeof f === "function") return Reflect.apply(f, this, [this, this.#load, own({ told: 1 }, "told")]);
      return callBack(f);
    }
    async later(v) {
      return own([await v, this], "Vessel.later()");
    }
    *[Symbol.iterator]() {
      yield own({ item: 1 }, "Vessel item");
    }
    toJSON() {
      return own({ json: 1 }, "Vessel.toJSON()");
    }
  }
  /** It is not listed as extendable itself, and its instances are of a class that is. */
  class Tanker extends Vessel {
    tank = own({ oil: 1 }, "Tanker#tank");
    pump() {
      return own({ pumped: super.load }, "Tanker.pump()");
    }
  }
  class HostList extends Array {}
  class HostMap extends Map {}
  class HostError extends Error {
    detail = own({ detail: 1 }, "HostError#detail");
  }
  class HostPromise extends Promise {}
  class HostBytes extends Uint8Array {}

  const data = own(
    {
      record: { list: [1, { a: [{}] }], _private: {} },
      map: new Map([[{ key: {} }, { value: {} }]]),
      set: new Set([{ member: {} }]),
      date: new Date(0),
      regexp: /copied/g,
      bytes: new Uint8Array([1, 2]),
      buffer: new ArrayBuffer(2),
      error: new TypeError("copied", { cause: { why: {} } }),
      get computed() {
        return own({ computed: {} }, "copied computed");
      },
    },
    "copied original",
  );
  data.cycle = data;

  const written = {
    writableRecord: own({ a: 1, nested: { b: 1 }, m: (v) => own({ m: v }, "writable m()") }, "writable record"),
    writableList: own([1, { a: 1 }, [2]], "writable list"),
    writableMap: own(new Map([["a", { b: 1 }]]), "writable map"),
    writableSet: own(new Set([{ a: 1 }]), "writable set"),
    writableVessel: new Tanker(1),
  };

  return {
    extendable: [Vessel],
    /** Of what a guest may write: what there is in it now. */
    writtenBy: () => Object.entries(written).flatMap(([name, o]) => contentOf(name, o)),
    endowments: {
      Vessel,
      vessel: new Vessel(own({ given: 1 }, "given to a vessel")),
      tanker: new Tanker(),
      copied: copied(data),
      copiedList: copied(own([{ a: 1 }, [{}], data], "copied list")),
      ...Object.fromEntries(Object.entries(written).map(([name, o]) => [name, writable(o)])),
      attenuated: makeAttenuated(own, runtime, callBack),
      hostList: HostList.of({ a: 1 }, [{}]),
      hostMap: new HostMap([[{}, { a: 1 }]]),
      hostError: new HostError("of a class", { cause: { b: {} } }),
      hostPromise: HostPromise.resolve(own({ c: 1 }, "promise of a class")),
      hostBytes: new HostBytes([1, 2]),
      ...platformObjects(own),
    },
  };
}

/** `[where, value]` of all that an object holds, by the engine's own means. */
function contentOf(name, o) {
  const content = Reflect.ownKeys(o).flatMap((key) => {
    const { value, get, set } = Reflect.getOwnPropertyDescriptor(o, key);
    return [value, get, set].map((part) => [`${name}.${String(key)}`, part]);
  });
  if (isMap(o)) Map.prototype.forEach.call(o, (v, k) => content.push([`${name} key`, k], [`${name} value`, v]));
  if (isSet(o)) Set.prototype.forEach.call(o, (v) => content.push([`${name} member`, v]));
  return content;
}

function makeAttenuated(own, runtime, callBack) {
  const { confirmed, logged, makeSealer, once, origins, pick, rate, readOnly, revocable, times, under, until } =
    runtime;
  const target = (name) =>
    own(
      {
        name,
        nested: { list: [{ a: 1 }, [{}]], map: new Map([[{}, { v: 1 }]]), at: new Date(0) },
        get computed() {
          return own({ computed: name }, `${name} computed`);
        },
        method: (...args) => own({ name, args }, `${name} method()`),
        self() {
          return this;
        },
        later: async (v) => own([v, {}], `${name} later()`),
        tell: callBack,
        fail: (v) => {
          throw own(new RangeError(name, { cause: own({ v }, `${name} cause`) }), `${name} error`);
        },
        *[Symbol.iterator]() {
          yield own({ yielded: name }, `${name} yielded`);
        },
      },
      `attenuated ${name}`,
    );
  const call = (name) => own((...args) => own({ name, args }, `${name}()`), `attenuated ${name}`);
  const many = Number.MAX_SAFE_INTEGER;
  const ended = revocable(target("ended"));
  ended.revoke();
  const exhausted = once(call("exhausted"));
  exhausted();
  const { seal, unseal, isSealed } = makeSealer("box");
  return {
    readOnly: readOnly(target("readOnly")),
    readOnlyMap: readOnly(own(new Map([[{}, { a: 1 }]]), "attenuated map")),
    picked: pick(target("picked"), ["name", "nested", "computed", "method", "self", "tell", "later"]),
    once: once(call("once")),
    exhausted,
    times: times(many, target("times")),
    rate: rate(target("rate"), {
      per: 3,
      ms: 1,
      clock: (
        (now) => () =>
          (now += 1)
      )(0),
    }),
    until: until(target("until"), new AbortController().signal),
    under: under(call("under"), "/srv"),
    origins: origins(
      own(async () => own({ status: 200, body: {} }, "origins response"), "attenuated fetch"),
      ["https://host.example"],
    ),
    logged: logged(target("logged"), () => undefined),
    confirmed: confirmed(target("confirmed"), () => true),
    revocable: revocable(target("revocable")).value,
    ended: ended.value,
    composed: readOnly(logged(pick(target("composed"), ["nested", "computed", "self"]), () => undefined)),
    sealer: { seal, unseal, isSealed },
    box: seal(own({ sealed: [{}] }, "sealed content")),
  };
}

/** What Node and the Web's interfaces have instances of. */
function platformObjects(own) {
  const generator = (function* () {
    yield own({ generated: 1 }, "generated");
  })();
  const asyncGenerator = (async function* () {
    yield own({ generated: 2 }, "generated later");
  })();
  const held = own({ held: 1 }, "held weakly");
  const hostArguments = (function () {
    return arguments;
  })(own({ argument: 1 }, "an argument"), 2);
  return {
    generatorObject: generator,
    asyncGeneratorObject: asyncGenerator,
    mapIterator: new Map([[own({}, "iterated key"), own({}, "iterated value")]]).entries(),
    weakReference: new WeakRef(held),
    weakSet: new WeakSet([held]),
    hostArguments,
    eventTarget: new EventTarget(),
    event: new Event("host"),
    headers: new Headers({ a: "1" }),
    request: new Request("https://host.example/"),
    response: new Response("{}"),
    blob: new Blob(["host"]),
    formData: new FormData(),
    stream: new ReadableStream({ start: (controller) => controller.enqueue(own({ chunk: 1 }, "chunk")) }),
    encoder: new TextEncoder(),
    domException: new DOMException("host", "AbortError"),
    systemError: own(Object.assign(new Error("system"), { code: "ENOENT", errno: -2, path: "/host/path" }), "system"),
    collator: new Intl.Collator("en"),
    searchParameters: new URLSearchParams("b=1"),
    subtle: globalThis.crypto?.subtle,
    floats: new Float64Array(2),
    bigints: new BigUint64Array(2),
    sharedBytes: new Uint8Array(new SharedArrayBuffer(4)),
    boxedNumber: Object(1),
    boxedSymbol: Object(Symbol("boxed")),
    ...(typeof Temporal === "object" && { instant: Temporal.Instant.from("1970-01-01T00:00Z") }),
  };
}
