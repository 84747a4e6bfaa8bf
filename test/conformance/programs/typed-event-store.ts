interface Events { deposited: { amount: number }; withdrawn: { amount: number; note?: string }; closed: undefined }
type Name = keyof Events;
type Envelope<K extends Name = Name> = { [P in Name]: { readonly type: P; readonly data: Events[P]; readonly version: number } }[K];
type Handler<S, K extends Name> = (state: S, data: Events[K]) => S;
type Reducers<S> = { [K in Name]: Handler<S, K> };
class ConcurrencyError extends Error { override name = "ConcurrencyError"; constructor(readonly expected: number, readonly actual: number) { super(`expected v${expected}, stream is at v${actual}`); } }
class Stream {
  private log: Envelope[] = [];
  get version(): number { return this.log.length; }
  append<K extends Name>(type: K, data: Events[K], expected = this.version): Envelope<K> {
    if (expected !== this.version) throw new ConcurrencyError(expected, this.version);
    const e = Object.freeze({ type, data, version: this.version + 1 }) as Envelope<K>;
    this.log.push(e as Envelope);
    return e;
  }
  *since(version = 0): IterableIterator<Envelope> { for (const e of this.log) if (e.version > version) yield e; }
}
class Projection<S> {
  #state: S; #version = 0;
  constructor(initial: S, private readonly reducers: Reducers<S>) { this.#state = initial; }
  catchUp(stream: Stream): S {
    for (const { type, data, version } of stream.since(this.#version)) {
      this.#state = (this.reducers[type] as Handler<S, Name>)(this.#state, data);
      this.#version = version;
    }
    return this.#state;
  }
  get state(): Readonly<S> { return this.#state; }
}
type Account = { balance: number; open: boolean; history: string[] };
const stream = new Stream();
const account = new Projection<Account>({ balance: 0, open: true, history: [] }, {
  deposited: (s, { amount }) => ({ ...s, balance: s.balance + amount, history: [...s.history, `+${amount}`] }),
  withdrawn: (s, { amount, note = "-" }) => ({ ...s, balance: s.balance - amount, history: s.history.concat(`-${amount} ${note}`) }),
  closed: ({ history: [...h], ...s }) => ({ ...s, open: false, history: h }),
});
const totals = new Projection<Record<Name, number>>({ deposited: 0, withdrawn: 0, closed: 0 }, Object.fromEntries((["deposited", "withdrawn", "closed"] as const).map((k) => [k, (s: Record<Name, number>) => ({ ...s, [k]: s[k] + 1 })])) as Reducers<Record<Name, number>>);
stream.append("deposited", { amount: 100 });
stream.append("withdrawn", { amount: 30, note: "rent" });
log(account.catchUp(stream), totals.catchUp(stream));
const v = stream.version;
stream.append("deposited", { amount: 5 }, v);
try { stream.append("closed", undefined, v); } catch (e) { if (e instanceof ConcurrencyError) log(e.name, e.message, e.expected, e.actual); else throw e; }
stream.append("closed", undefined);
log(account.catchUp(stream), totals.catchUp(stream), account.state === account.catchUp(stream));
log([...stream.since(2)].map((e) => `${e.version}:${e.type}`), Object.keys(stream).length >= 0);
declare const neverDefined: number;
function exhaustive(e: Envelope): string { switch (e.type) { case "deposited": case "withdrawn": return String(e.data.amount); case "closed": return "x"; default: { const never: never = e; return never; } } }
log([...stream.since()].map(exhaustive).join());
