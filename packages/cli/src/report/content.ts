/**
 * What an object of the language holds beside its members: the entries of a map, the time of a date, what an error says. It is asked for by the methods that all objects
 * of its kind have; a class or a proxy of the guest's may answer in their place, with whatever a guest can give, without an end, or by throwing. An object with
 * members of its own is shown by them alone.
 */
export interface Content {
  /** What stands in front of the braces, or alone where there are none. */
  readonly label: string;
  readonly parts: readonly string[];
  /** Whether nothing but the label is shown where there are no parts. */
  readonly isPlain: boolean;
}

/** Null for an object that has nothing but its members. */
export function contentOf(value: object, render: (inner: unknown) => string, most: number): Content | null {
  try {
    if (value instanceof Error) return contentOfError(value, render);
    return Reflect.ownKeys(value).every((key) => key === "lastIndex") ? contentOfNative(value, render, most) : null;
  } catch {
    return null;
  }
}

function contentOfError(error: Error, render: (inner: unknown) => string): Content {
  const name = dataOf(error, "name");
  const message = Reflect.getOwnPropertyDescriptor(error, "message")?.value as unknown;
  const title = typeof name === "string" && name !== "" ? name : "Error";
  const said = typeof message === "string" && message !== "" ? `: ${message}` : "";
  const cause = Reflect.getOwnPropertyDescriptor(error, "cause");
  const isSaid = cause !== undefined && !cause.enumerable && "value" in cause;
  const label = `[${title}${said}]`.replaceAll("\n", "\\n");
  return { label, parts: isSaid ? [`[cause]: ${render(cause.value)}`] : [], isPlain: true };
}

function contentOfNative(value: object, render: (inner: unknown) => string, most: number): Content | null {
  const renderEntry = ([key, item]: [unknown, unknown]): string => `${render(key)} => ${render(item)}`;
  switch (Reflect.getPrototypeOf(value)) {
    case Map.prototype:
      return contentOfList("Map", (value as Map<unknown, unknown>).entries(), renderEntry, most);
    case Set.prototype:
      return contentOfList("Set", (value as Set<unknown>).values(), render, most);
    case Date.prototype: {
      const time = Number((value as Date).getTime());
      return { label: Number.isNaN(time) ? "Invalid Date" : new Date(time).toISOString(), parts: [], isPlain: true };
    }
    case RegExp.prototype: {
      const { source, flags } = value as RegExp;
      return { label: `/${source}/${flags}`.replaceAll("\n", "\\n"), parts: [], isPlain: true };
    }
    case Promise.prototype:
      return { label: "Promise", parts: [], isPlain: false };
    default:
      return null;
  }
}

/** A bounded number of items, whoever gives them. */
function contentOfList<T>(name: string, items: Iterable<T>, render: (item: T) => string, most: number): Content {
  const parts: string[] = [];
  for (const item of items) {
    if (parts.length === most) return { label: name, parts: [...parts, "…"], isPlain: false };
    parts.push(render(item));
  }
  return { label: `${name}(${parts.length})`, parts, isPlain: false };
}

/** A member that is data, own or inherited; undefined for an accessor. */
function dataOf(value: object, key: string): unknown {
  for (let holder: object | null = value; holder !== null; holder = Reflect.getPrototypeOf(holder)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(holder, key);
    if (descriptor !== undefined) return descriptor.value as unknown;
  }
  return undefined;
}
