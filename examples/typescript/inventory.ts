// A guest in TypeScript: types are checked by the guest's author and erased here; the guards do not depend on them.
interface Item {
  readonly name: string;
  readonly price: number;
}

enum Level {
  Empty,
  Low,
  Plenty,
}

type Listener<T> = (value: T) => void;

class Stock<T extends Item> {
  _amounts = new Map<string, number>();
  _items: T[] = [];

  constructor(protected readonly limit: number) {}

  add(item: T, amount: number): this {
    if (amount > this.limit) throw new RangeError(`more than ${this.limit} of ${item.name}`);
    if (!this._amounts.has(item.name)) this._items.push(item);
    this._amounts.set(item.name, (this._amounts.get(item.name) ?? 0) + amount);
    return this;
  }

  level(name: string): Level {
    const amount = this._amounts.get(name) ?? 0;
    return amount === 0 ? Level.Empty : amount < 5 ? Level.Low : Level.Plenty;
  }

  each(listener: Listener<T>): void {
    for (const item of this._items) listener(item);
  }

  get worth(): number {
    return this._items.reduce((sum, item) => sum + item.price * this._amounts.get(item.name)!, 0);
  }
}

declare const report: (line: string) => void;

const stock = new Stock<Item>(100).add({ name: "bolt", price: 2 }, 40).add({ name: "gate", price: 250 }, 1);
stock.each((item) => report(`${item.name}: ${Level[stock.level(item.name)]}`));
stock.worth satisfies number;
