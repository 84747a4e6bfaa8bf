class Observable {
  constructor(sub) {
    this.sub = sub;
  }
  subscribe(o) {
    const obs = typeof o === "function" ? { next: o } : o;
    let closed = false;
    const s = {
      next: (v) => !closed && obs.next?.(v),
      error: (e) => {
        if (!closed) {
          closed = true;
          obs.error?.(e);
        }
      },
      complete: () => {
        if (!closed) {
          closed = true;
          obs.complete?.();
        }
      },
    };
    let td;
    try {
      td = this.sub(s);
    } catch (e) {
      s.error(e);
    }
    return {
      unsubscribe() {
        closed = true;
        td?.();
      },
    };
  }
  static of(...xs) {
    return new Observable((o) => {
      xs.forEach((x) => o.next(x));
      o.complete();
    });
  }
  pipe(...ops) {
    return ops.reduce((a, op) => op(a), this);
  }
}
const map = (f) => (s) =>
  new Observable((o) =>
    s.subscribe({
      ...o,
      next: (v) => {
        try {
          o.next(f(v));
        } catch (e) {
          o.error(e);
        }
      },
    }),
  );
const scan = (f, i) => (s) =>
  new Observable((o) => {
    let a = i;
    return s.subscribe({ ...o, next: (v) => o.next((a = f(a, v))) }).unsubscribe;
  });
const mergeMap = (f) => (s) =>
  new Observable((o) => {
    s.subscribe({ ...o, next: (v) => f(v).subscribe({ next: o.next, error: o.error }) });
  });
class Subject extends Observable {
  #obs = new Set();
  constructor() {
    super((o) => {
      this.#obs.add(o);
      return () => this.#obs.delete(o);
    });
  }
  next(v) {
    for (const o of this.#obs) o.next(v);
  }
}
Observable.of(1, 2, 3)
  .pipe(
    map((x) => x * 2),
    scan((a, b) => a + b, 0),
    mergeMap((x) => Observable.of(x, -x)),
  )
  .subscribe({ next: (v) => log(v), complete: () => log("done") });
Observable.of(1)
  .pipe(
    map(() => {
      throw new Error("bad");
    }),
  )
  .subscribe({ error: (e) => log(e.message) });
const s = new Subject();
const sub = s.subscribe((v) => log("subj", v));
s.next(1);
sub.unsubscribe();
s.next(2);
