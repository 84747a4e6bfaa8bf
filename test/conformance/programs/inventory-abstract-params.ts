type Sku = `${string}-${number}`;
enum Kind { Tool = "tool", Part = "part", Kit = "kit" }
const enum Level { None, Low = 5, Ok = Low << 1 }
interface Priced { readonly price: number; discount?(percent: number): Priced }
abstract class Item implements Priced {
  static #count = 0;
  protected abstract readonly kind: Kind;
  constructor(public readonly sku: Sku, private _price: number, protected qty = 0, readonly tags: readonly string[] = []) { Item.#count++; }
  static get count(): number { return Item.#count; }
  get price(): number { return this._price; }
  set price(value: number) { if (value < 0) throw new RangeError(`price of ${this.sku}`); this._price = value; }
  get level(): Level { return this.qty === 0 ? Level.None : this.qty < Level.Ok ? Level.Low : Level.Ok; }
  add(n: number): this { this.qty += n; return this; }
  abstract describe(): string;
  moveTo(other: Item, n: number): void { if (this.qty < n) throw new Error(`only ${this.qty} of ${this.sku}`); this.qty -= n; other.add(n); }
  isDearerThan(other: Item): boolean { return this._price > other._price; }
}
class Tool extends Item {
  protected readonly kind = Kind.Tool;
  override describe(): string { return `${this.kind}:${this.sku} x${this.qty} @${this.price.toFixed(2)}`; }
}
class Kit<T extends Item = Item> extends Item {
  protected readonly kind = Kind.Kit;
  readonly #parts: T[] = [];
  constructor(sku: Sku, ...parts: T[]) { super(sku, 0); this.#parts.push(...parts); }
  override get price(): number { return this.#parts.reduce((s, p) => s + p.price, 0) * 0.9; }
  override set price(_: number) { throw new TypeError("kits have no price of their own"); }
  override describe(): string { return `${this.kind}[${this.#parts.map((p) => p.describe()).join(" + ")}] ${this.price}`; }
}
class Warehouse<T extends Item> {
  private readonly items = new Map<Sku, T>();
  constructor(private readonly name: string, initial: Iterable<T> = []) { for (const i of initial) this.put(i); }
  put(item: T): void { this.items.set(item.sku, item); }
  find(sku: Sku): T | undefined;
  find(test: (item: T) => boolean): T | undefined;
  find(what: Sku | ((item: T) => boolean)): T | undefined { return typeof what === "function" ? [...this.items.values()].find(what) : this.items.get(what); }
  public summary<K extends string>(by: (item: T) => K): Partial<Record<K, string[]>> {
    const out: Partial<Record<K, string[]>> = {};
    for (const [sku, item] of this.items) (out[by(item)] ??= []).push(sku);
    return out;
  }
  toString(): string { return `${this.name}(${this.items.size})`; }
}
const hammer = new Tool("hammer-1", 12.5, 4, ["steel"]), saw = new Tool("saw-2", 20);
const kit = new Kit("kit-3", hammer, saw);
const w = new Warehouse<Item>("main", [hammer, saw, kit]);
log(w.find("saw-2")?.describe(), w.find((i) => i.level === Level.Low)!.sku, w.find("none-0") ?? "none");
hammer.moveTo(saw.add(2), 3);
log(hammer.describe(), saw.describe(), kit.describe(), hammer.isDearerThan(saw));
log(w.summary((i) => (i.level ? "stocked" : "empty")), `${w}`, Item.count, Object.values(Kind), Kind["Part"]);
hammer.price = 15;
for (const f of [() => hammer.moveTo(saw, 9), () => { hammer.price = -1; }, () => { kit.price = 3; }]) try { f(); log("no error"); } catch (e: unknown) { log((e as Error).name, e instanceof Error ? e.message : ""); }
log(hammer.price, hammer.tags.includes("steel" satisfies string));
