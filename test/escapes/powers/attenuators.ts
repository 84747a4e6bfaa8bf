import { confirmed, logged, makeSealer, once, origins, pick, rate, readOnly, revocable, times, under, until } from "@sallyport/runtime-guards";
import { EventEmitter } from "node:events";
import type { Powers } from "./index.js";

class Account {
  #balance = 100;
  readonly secret = "ESCAPED";
  readonly child: { readonly owner: Account };
  constructor() {
    this.child = { owner: this };
  }
  deposit(n: number): this {
    this.#balance += n;
    return this;
  }
  heir(): this {
    return Object.create(this) as this;
  }
  listen(f: (a: Account) => void): void {
    f.call(this, this);
  }
  async later(): Promise<this> {
    return this;
  }
  fail(): never {
    throw new Error("failed", { cause: this });
  }
  handle(record: { onDone(a: Account): void }): void {
    record.onDone(this);
  }
}

/** A class of the host that guests extend, so that what they make of it is an instance of the host's. */
class Plugin {
  onDone(_a: Account): void {}
}

type Attenuate = <T extends object>(x: T, attenuated: (x: T) => object) => object;

/** A counter that says ESCAPED at the second call. */
const launcher = (again?: { now: () => void }): (() => string) => {
  let calls = 0;
  return () => {
    again?.now();
    return ++calls > 1 ? "ESCAPED" : "launched";
  };
};

function make(attenuate: Attenuate): Record<string, unknown> {
  const config = { list: [1, 2], map: new Map([["k", { n: 1 }]]), nested: { n: 1 }, date: new Date(0), reset: () => (config.nested.n = 0) };
  const before = JSON.stringify([config, [...config.map]]);
  const api = { call: launcher(), nested: { call: launcher() } };
  const emitter = Object.assign(new EventEmitter(), { secret: "ESCAPED", fire: () => emitter.emit("x") });
  const orders: string[] = [];
  const pay = (order: { to: string }): void => void orders.push(order.to);
  const lines: string[] = [];
  const held: ((v: unknown) => void)[] = [];
  const records: { row?: unknown }[] = [];
  const feed = {
    row: { secret: "ESCAPED" },
    on: (f: (v: unknown) => void) => held.push(f),
    fill: (record: { row?: unknown }) => void records.push(record),
    map: new Map([[1, { secret: "ESCAPED" }]]),
  };
  let fired = 0;
  const silo = {
    rows: new Map([[1, 1], [2, 2]]),
    members: new Set([1, 2]),
    fire: () => void fired++,
    hooks: { size: 1, has: () => ++fired > 0, keys: () => (fired++, [1].values()) },
  };
  const told: string[] = [];
  const lease = revocable(feed);
  let now = 0;
  const sealer = makeSealer("letter");
  const fetched = (url: string): object => ({ status: url.startsWith("https://a.example/") ? 200 : 0, url });
  return {
    account: attenuate(new Account(), (a) => pick(a, ["deposit", "child", "heir", "listen", "later", "fail", "handle"])),
    emitter: attenuate(emitter, (e) => pick(e, ["on", "fire"])),
    config: attenuate(config, readOnly),
    isChanged: () => (JSON.stringify([config, [...config.map]]) === before ? "kept" : "ESCAPED"),
    launch: attenuate(launcher(), once),
    api: attenuate(api, (x) => times(1, x)),
    ping: attenuate(launcher(), (f) => rate(f, { per: 1, ms: 1000, clock: () => now })),
    turnBack: () => void (now = -5000),
    feed: attenuate(feed, () => lease.value),
    revoke: lease.revoke,
    fillRecords: (row: unknown) => records.forEach((record) => (record.row = row)),
    readRecords: () => records.map(({ row }) => row).join(),
    siloToRead: attenuate(silo, readOnly),
    siloToAsk: attenuate(silo, (x) => confirmed(x, ({ name }) => !/fire|hooks/.test(name))),
    siloForOne: attenuate(silo, (x) => times(1, x)),
    siloToTell: attenuate(silo, (x) => logged(x, ({ operation, name }) => void told.push(`${operation} ${name}`))),
    fired: (allowed: number) => (fired > allowed ? "ESCAPED" : "not fired"),
    untold: () => (fired > told.filter((line) => /^call .*(fire|has|keys)\(\)/.test(line)).length ? "ESCAPED" : "told"),
    Plugin,
    tell: (v: unknown) => held.forEach((f) => f(v)),
    temporary: attenuate(launcher(), (f) => until(() => (now > 0 ? "ESCAPED" : f()), 10, { clock: () => now })),
    advance: (n: number) => void (now += n),
    read: attenuate(
      (path: unknown) => (/^\/srv\/public(?:\/|$)/.test(String(path)) && !String(path).includes("..") ? "a file" : "ESCAPED"),
      (f) => under(f, "/srv/public"),
    ),
    get: attenuate(
      async (input: unknown) => {
        const { url } = fetched(typeof input === "string" ? input : String((input as { url?: unknown })?.url ?? input)) as { url: string };
        if (url === "https://a.example/out") return { status: 302, headers: { get: () => "https://evil.example/" } };
        return url.startsWith("https://a.example/") ? { status: 200, text: "a page" } : { status: 200, text: "ESCAPED" };
      },
      (f) => origins(f, ["https://a.example"]),
    ),
    tool: attenuate({ use: () => "used" }, (x) => logged(x, ({ name }) => void lines.push(name))),
    lines: () => lines.join(),
    pay: attenuate(pay, (f) => confirmed(f, ({ args }) => (args[0] as { to?: unknown })?.to === "Ada")),
    payLater: attenuate(pay, (f) => confirmed(f, async ({ args }) => (args[0] as { to?: unknown })?.to === "Ada")),
    paid: () => (orders.includes("Mallory") ? "ESCAPED" : orders.join()),
    box: attenuate({ contents: "ESCAPED" }, () => sealer.seal("ESCAPED")),
    opens: (box: unknown) => (sealer.isSealed(box) && (box as object) !== null ? sealer.unseal(box as never) : "no box"),
    other: makeSealer("letter"),
  };
}

export const attenuators: Powers = {
  grant: () => ({ extendable: [Plugin], endowments: make((x, attenuated) => attenuated(x)) }),
  raw: () => make((x) => x),
  takesTime: false,
};
