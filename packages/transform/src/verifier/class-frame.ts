/** What the verifier knows of a class while it walks its body. */
export interface ClassFrame {
  /** Whether the class has the frame of a strict class: registered, branded, closed. */
  readonly isStrict: boolean;
  /** The inner, immutable name of the class, by which its frame and its checks refer to it; null for an anonymous one. */
  readonly innerName: string | null;
  /** The private name that brands the instances, without `#`; null if the class has none. */
  readonly brand: string | null;
  /** Whether the brand is a private method, so that the constructor asks what it makes: it does so before anything else. */
  asksInConstructor: boolean;
  /** The private names, without `#`, that the class declares: true for a method, false for a field or an accessor. */
  readonly privateNames: ReadonlyMap<string, boolean>;
  /** The private symbols of which the class says that they are of fields, and under which no class that extends it has a method. */
  fields: ReadonlySet<string>;
}
