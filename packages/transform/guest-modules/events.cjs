// `node:events` for guests: each domain has this class of its own, and guests extend it, by `class` or by `inherits`.
"use strict";

const errorMonitor = Symbol("events.errorMonitor");
const captureRejectionSymbol = Symbol.for("nodejs.rejection");
const capture = Symbol("kCapture");
let defaultMaxListeners = 10;

function EventEmitter(options) {
  EventEmitter.init.call(this, options);
}

EventEmitter.prototype._events = undefined;
EventEmitter.prototype._eventsCount = 0;
EventEmitter.prototype._maxListeners = undefined;
Object.defineProperty(EventEmitter.prototype, capture, { value: false, writable: true });

EventEmitter.init = function (options) {
  if (this._events === undefined || this._events === Object.getPrototypeOf(this)._events) {
    this._events = Object.create(null);
    this._eventsCount = 0;
  }
  this._maxListeners = this._maxListeners || undefined;
  if (options?.captureRejections) {
    if (typeof options.captureRejections !== "boolean")
      throw invalidType("options.captureRejections", "boolean", options.captureRejections);
    Object.defineProperty(this, capture, { value: true, writable: true, configurable: true });
  } else if (EventEmitter.captureRejections) {
    Object.defineProperty(this, capture, { value: true, writable: true, configurable: true });
  }
};

function invalidType(name, expected, value) {
  const error = new TypeError(
    `The "${name}" argument must be ${expected === "function" ? "of type function" : `of type ${expected}`}. Received ${describe(value)}`,
  );
  error.code = "ERR_INVALID_ARG_TYPE";
  return error;
}

function describe(value) {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "function") return `function ${value.name}`;
  if (typeof value === "object")
    return value.constructor?.name ? `an instance of ${value.constructor.name}` : "an object";
  return `type ${typeof value} (${typeof value === "string" ? `'${value}'` : String(value)})`;
}

function outOfRange(name, range, value) {
  const error = new RangeError(
    `The value of "${name}" is out of range. It must be ${range}. Received ${String(value)}`,
  );
  error.code = "ERR_OUT_OF_RANGE";
  return error;
}

function assertListener(listener) {
  if (typeof listener !== "function") throw invalidType("listener", "function", listener);
}

function assertCount(n, name) {
  if (typeof n !== "number") throw invalidType(name, "number", n);
  if (!(n >= 0)) throw outOfRange(name, "a non-negative number", n);
}

/** The listeners of a type as an array that the caller may keep; the store replaces arrays, it never changes one. */
const listenersOf = (emitter, type) => emitter._events?.[type] ?? [];

function store(emitter, type, listeners) {
  if (listeners.length > 0) {
    if (!(type in emitter._events)) emitter._eventsCount++;
    emitter._events[type] = listeners;
  } else if (type in emitter._events) {
    emitter._eventsCount--;
    delete emitter._events[type];
  }
}

function add(emitter, type, listener, prepend) {
  assertListener(listener);
  if (emitter._events === undefined) {
    emitter._events = Object.create(null);
    emitter._eventsCount = 0;
  } else if (emitter._events.newListener !== undefined) {
    emitter.emit("newListener", type, listener.listener ?? listener);
  }
  const before = listenersOf(emitter, type);
  store(emitter, type, prepend ? [listener, ...before] : [...before, listener]);
  return emitter;
}

function onceWrapper(emitter, type, listener) {
  const state = { fired: false };
  const wrapped = function (...args) {
    if (state.fired) return undefined;
    emitter.removeListener(type, wrapped);
    state.fired = true;
    return listener.apply(emitter, args);
  };
  wrapped.listener = listener;
  return wrapped;
}

EventEmitter.prototype.setMaxListeners = function setMaxListeners(n) {
  assertCount(n, "setMaxListeners");
  this._maxListeners = n;
  return this;
};

EventEmitter.prototype.getMaxListeners = function getMaxListeners() {
  return this._maxListeners === undefined ? EventEmitter.defaultMaxListeners : this._maxListeners;
};

EventEmitter.prototype.emit = function emit(type, ...args) {
  const events = this._events;
  if (type === "error") {
    if (events?.[errorMonitor] !== undefined) this.emit(errorMonitor, ...args);
    if (events?.error === undefined) throw unhandled(args[0]);
  }
  const listeners = events?.[type];
  if (listeners === undefined) return false;
  for (const listener of listeners) {
    const result = listener.apply(this, args);
    if (result !== undefined && result !== null && this[capture]) watch(this, result, type, args);
  }
  return true;
};

function unhandled(value) {
  if (value instanceof Error) return value;
  const error = new Error(`Unhandled error. (${typeof value === "string" ? `'${value}'` : String(value)})`);
  error.code = "ERR_UNHANDLED_ERROR";
  error.context = value;
  return error;
}

function watch(emitter, result, type, args) {
  if (typeof result.then !== "function") return;
  result.then(undefined, (error) => {
    Promise.resolve().then(() => {
      if (typeof emitter[captureRejectionSymbol] === "function")
        return emitter[captureRejectionSymbol](error, type, ...args);
      const before = emitter[capture];
      try {
        emitter[capture] = false;
        emitter.emit("error", error);
      } finally {
        emitter[capture] = before;
      }
    });
  });
}

EventEmitter.prototype.addListener = function addListener(type, listener) {
  return add(this, type, listener, false);
};
EventEmitter.prototype.on = EventEmitter.prototype.addListener;

EventEmitter.prototype.prependListener = function prependListener(type, listener) {
  return add(this, type, listener, true);
};

EventEmitter.prototype.once = function once(type, listener) {
  assertListener(listener);
  return this.on(type, onceWrapper(this, type, listener));
};

EventEmitter.prototype.prependOnceListener = function prependOnceListener(type, listener) {
  assertListener(listener);
  return this.prependListener(type, onceWrapper(this, type, listener));
};

EventEmitter.prototype.removeListener = function removeListener(type, listener) {
  assertListener(listener);
  const listeners = listenersOf(this, type);
  const index = listeners.findLastIndex((each) => each === listener || each.listener === listener);
  if (index === -1) return this;
  store(this, type, listeners.toSpliced(index, 1));
  if (this._events.removeListener !== undefined) this.emit("removeListener", type, listener);
  return this;
};
EventEmitter.prototype.off = EventEmitter.prototype.removeListener;

EventEmitter.prototype.removeAllListeners = function removeAllListeners(...types) {
  if (this._events === undefined) return this;
  if (this._events.removeListener === undefined) {
    if (types.length === 0) {
      this._events = Object.create(null);
      this._eventsCount = 0;
    } else store(this, types[0], []);
    return this;
  }
  if (types.length === 0) {
    for (const type of Reflect.ownKeys(this._events)) if (type !== "removeListener") this.removeAllListeners(type);
    return this.removeAllListeners("removeListener");
  }
  for (const listener of listenersOf(this, types[0]).toReversed()) this.removeListener(types[0], listener);
  return this;
};

EventEmitter.prototype.listeners = function listeners(type) {
  return listenersOf(this, type).map((each) => each.listener ?? each);
};

EventEmitter.prototype.rawListeners = function rawListeners(type) {
  return [...listenersOf(this, type)];
};

EventEmitter.prototype.listenerCount = function listenerCount(type, listener) {
  const listeners = listenersOf(this, type);
  if (listener === undefined || listener === null) return listeners.length;
  return listeners.filter((each) => each === listener || each.listener === listener).length;
};

EventEmitter.prototype.eventNames = function eventNames() {
  return this._eventsCount > 0 ? Reflect.ownKeys(this._events) : [];
};

// ---------------------------------------------------------------------------------------------------------- statics

function abortError(signal) {
  const error = new Error("The operation was aborted", { cause: signal?.reason });
  error.name = "AbortError";
  error.code = "ABORT_ERR";
  return error;
}

function listen(emitter, type, listener, options) {
  if (typeof emitter.on === "function") {
    if (options?.once) emitter.once(type, listener);
    else emitter.on(type, listener);
  } else if (typeof emitter.addEventListener === "function") emitter.addEventListener(type, listener, options);
  else throw invalidType("emitter", "EventEmitter", emitter);
}

function unlisten(emitter, type, listener) {
  if (typeof emitter.removeListener === "function") emitter.removeListener(type, listener);
  else emitter.removeEventListener?.(type, listener);
}

async function once(emitter, type, options = {}) {
  const { signal } = options;
  if (signal?.aborted) throw abortError(signal);
  return new Promise((resolve, reject) => {
    const onError = (error) => {
      unlisten(emitter, type, onEvent);
      signal?.removeEventListener?.("abort", onAbort);
      reject(error);
    };
    const onEvent = (...args) => {
      unlisten(emitter, "error", onError);
      signal?.removeEventListener?.("abort", onAbort);
      resolve(args);
    };
    const onAbort = () => {
      unlisten(emitter, type, onEvent);
      unlisten(emitter, "error", onError);
      reject(abortError(signal));
    };
    listen(emitter, type, onEvent, { once: true });
    if (type !== "error" && typeof emitter.once === "function") emitter.once("error", onError);
    signal?.addEventListener?.("abort", onAbort, { once: true });
  });
}

function on(emitter, type, options = {}) {
  const { signal } = options;
  if (signal?.aborted) throw abortError(signal);
  const events = [];
  const waiting = [];
  let failure;
  let finished = false;
  const onEvent = (...args) => {
    const next = waiting.shift();
    if (next) next.resolve({ value: args, done: false });
    else events.push(args);
  };
  const onError = (error) => {
    const next = waiting.shift();
    if (next) next.reject(error);
    else failure = { error };
    iterator.return();
  };
  const onClose = () => iterator.return();
  const onAbort = () => onError(abortError(signal));
  const iterator = {
    next() {
      if (events.length > 0) return Promise.resolve({ value: events.shift(), done: false });
      if (failure !== undefined) {
        const { error } = failure;
        failure = undefined;
        return Promise.reject(error);
      }
      if (finished) return Promise.resolve({ value: undefined, done: true });
      return new Promise((resolve, reject) => waiting.push({ resolve, reject }));
    },
    return() {
      unlisten(emitter, type, onEvent);
      unlisten(emitter, "error", onError);
      for (const name of options.close ?? []) unlisten(emitter, name, onClose);
      signal?.removeEventListener?.("abort", onAbort);
      finished = true;
      for (const { resolve } of waiting.splice(0)) resolve({ value: undefined, done: true });
      return Promise.resolve({ value: undefined, done: true });
    },
    throw(error) {
      if (!(error instanceof Error)) throw invalidType("EventEmitter.AsyncIterator", "Error", error);
      onError(error);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
  listen(emitter, type, onEvent);
  if (type !== "error" && typeof emitter.on === "function") emitter.on("error", onError);
  for (const name of options.close ?? []) emitter.on(name, onClose);
  signal?.addEventListener?.("abort", onAbort, { once: true });
  return iterator;
}

Object.assign(EventEmitter, {
  once,
  on,
  getEventListeners: (emitter, type) => emitter.listeners(type),
  getMaxListeners: (emitter) => emitter.getMaxListeners(),
  listenerCount: (emitter, type) => emitter.listenerCount(type),
  setMaxListeners(n = defaultMaxListeners, ...emitters) {
    assertCount(n, "setMaxListeners");
    if (emitters.length === 0) defaultMaxListeners = n;
    else for (const emitter of emitters) emitter.setMaxListeners(n);
  },
  EventEmitter,
  usingDomains: false,
  captureRejectionSymbol,
  errorMonitor,
  captureRejections: false,
});
Object.defineProperty(EventEmitter, "defaultMaxListeners", {
  enumerable: true,
  get: () => defaultMaxListeners,
  set(n) {
    assertCount(n, "defaultMaxListeners");
    defaultMaxListeners = n;
  },
});
module.exports = EventEmitter;
