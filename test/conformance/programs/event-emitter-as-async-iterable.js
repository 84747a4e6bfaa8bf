class Emitter {
  #handlers = Object.create(null);
  #max = 3;
  #warned = [];
  on(type, fn, { signal } = {}) {
    (this.#handlers[type] ??= []).push(fn);
    if (this.#handlers[type].length > this.#max) this.#warned.push(type);
    signal?.onabort?.(() => this.off(type, fn));
    this.emit("newListener", type);
    return this;
  }
  once(type, fn) {
    const wrapper = (...args) => {
      this.off(type, wrapper);
      return fn.apply(this, args);
    };
    wrapper.original = fn;
    return this.on(type, wrapper);
  }
  off(type, fn) {
    const list = this.#handlers[type];
    const i = list?.findLastIndex((f) => f === fn || f.original === fn) ?? -1;
    if (i >= 0) list.splice(i, 1);
    return this;
  }
  emit(type, ...args) {
    const list = this.#handlers[type];
    if (!list?.length) {
      if (type === "error") throw args[0] ?? new Error("unhandled");
      return false;
    }
    for (const fn of list.slice()) Reflect.apply(fn, this, args);
    return true;
  }
  listenerCount(type) {
    return this.#handlers[type]?.length ?? 0;
  }
  get warned() {
    return this.#warned;
  }
  static once(emitter, type) {
    return new Promise((resolve, reject) => {
      emitter.once(type, (...a) => resolve(a));
      if (type !== "error") emitter.once("error", reject);
    });
  }
  static async *on(emitter, type) {
    const queue = [];
    let wake;
    const push = (...a) => {
      queue.push(a);
      wake?.();
    };
    emitter.on(type, push);
    try {
      for (;;) {
        while (queue.length) yield queue.shift();
        await new Promise((r) => (wake = r));
      }
    } finally {
      emitter.off(type, push);
      log("unsubscribed");
    }
  }
}
class Chat extends Emitter {
  #log = [];
  say(who, text) {
    this.#log.push(text);
    return this.emit("message", { who, text, n: this.#log.length });
  }
  join = (who) => {
    this.emit("join", who);
    return this;
  };
}
const chat = new Chat();
const seen = [];
chat
  .on("newListener", (t) => seen.push(`+${t}`))
  .on("message", ({ who, text }) => seen.push(`${who}: ${text}`))
  .once("join", function (who) {
    seen.push(`${who} joined ${this === chat}`);
  });
const { join } = chat;
join("Al").join("Bo");
chat.say("Al", "hi");
log(seen, chat.listenerCount("join"), chat.emit("nothing"), chat.listenerCount("message"));
const f1 = () => seen.push("f1");
chat.on("x", f1).on("x", f1).off("x", f1).emit("x");
log(seen.at(-1), chat.listenerCount("x"));
for (let i = 0; i < 4; i++) chat.on("busy", () => i);
log(chat.warned);
try {
  chat.emit("error", new TypeError("bad"));
} catch (e) {
  log(e.name, e.message);
}
(async () => {
  const p = Emitter.once(chat, "message");
  chat.say("Cy", "async");
  log(await p);
  const q = Emitter.once(chat, "later");
  chat.emit("error", new RangeError("fail"));
  await q.catch((e) => log("rejected", e.message));
  Promise.resolve().then(() => {
    chat.say("D", "1");
    chat.say("D", "2");
    chat.say("D", "3");
  });
  for await (const [{ text }] of Emitter.on(chat, "message")) {
    log("got", text);
    if (text === "2") break;
  }
  log(chat.listenerCount("message"));
})();
