/**
 * A guest's value for the host's eyes. The value may be a proxy with the guest behind it, so nothing is converted, and nothing called but what
 * {@link contentOf} asks of the language's own objects: own properties are described, each once, to a small depth. And a terminal obeys control characters, so no text of a guest
 * reaches it unescaped.
 */
import { inspect } from "node:util";
import { contentOf } from "./content.js";

const DEEPEST = 4;
const MOST_ITEMS = 100;
const LONGEST_LINE = 76;

export function renderValue(value: unknown, depth = 0, holders: readonly object[] = []): string {
  if (typeof value === "function") return `[${kindOf(value)}${labelOf(value)}]`;
  if (typeof value !== "object" || value === null) return escapeControls(inspect(value));
  if (holders.includes(value)) return "[Circular]";
  if (depth === DEEPEST) return Array.isArray(value) ? "[Array]" : "[Object]";
  const render = (inner: unknown): string => renderValue(inner, depth + 1, [...holders, value]);
  const content = contentOf(value, render, MOST_ITEMS);
  const label = content === null ? "" : escapeControls(content.label);
  const parts = [...(content?.parts ?? []), ...ownParts(value, render)];
  if (parts.length === 0 && content?.isPlain === true) return label;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : [label === "" ? "{" : `${label} {`, "}"];
  if (parts.length === 0) return `${open}${close}`;
  const line = `${open} ${parts.join(", ")} ${close}`;
  if (line.length <= LONGEST_LINE && !line.includes("\n")) return line;
  const indent = "  ".repeat(depth + 1);
  return `${open}\n${parts.map((part) => `${indent}${part}`).join(",\n")}\n${"  ".repeat(depth)}${close}`;
}

function ownParts(value: object, render: (inner: unknown) => string): string[] {
  const isList = Array.isArray(value);
  const keys = Reflect.ownKeys(value).filter((key) => Reflect.getOwnPropertyDescriptor(value, key)?.enumerable);
  const parts: string[] = [];
  const length = isList ? value.length : 0;
  let next = 0;
  const skipTo = (index: number): void => {
    const empty = index - next;
    if (empty > 0) parts.push(`<${empty} empty item${empty === 1 ? "" : "s"}>`);
    next = index + 1;
  };
  for (const key of keys.slice(0, MOST_ITEMS)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(value, key);
    const text = descriptor !== undefined && "value" in descriptor ? render(descriptor.value) : "[Getter]";
    const isItem = isList && isIndex(key);
    skipTo(isItem ? Number(key) : length);
    parts.push(isItem ? text : `${renderKey(key)}: ${text}`);
  }
  if (keys.length > MOST_ITEMS) parts.push(`… ${keys.length - MOST_ITEMS} more`);
  else skipTo(length);
  return parts;
}

function isIndex(key: PropertyKey): boolean {
  return typeof key === "string" && /^(0|[1-9]\d*)$/.test(key);
}

function renderKey(key: string | symbol): string {
  if (typeof key === "symbol") return `[${escapeControls(String(key))}]`;
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(key) ? key : escapeControls(inspect(key));
}

function kindOf(value: object): string {
  const prototype = Reflect.getOwnPropertyDescriptor(value, "prototype");
  return prototype !== undefined && prototype.writable === false ? "class" : "Function";
}

function labelOf(value: object): string {
  const name: unknown = Reflect.getOwnPropertyDescriptor(value, "name")?.value;
  return typeof name === "string" && name !== "" ? `: ${escapeControls(name)}` : " (anonymous)";
}

/** Makes visible what a terminal would obey, and what reorders the text around it. */
export function escapeControls(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (unit) => {
      return `\\u{${unit.charCodeAt(0).toString(16)}}`;
    },
  );
}

/** How deep a value may be for what reads and writes JSON by recursion. */
const DEEPEST_IN_JSON = 500;

/** The value as JSON can carry it exactly; undefined where it cannot: functions, symbols, BigInts, accessors, holes, cycles, and what is very deep. */
export function jsonValue(value: unknown, holders: readonly object[] = []): unknown {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0) ? value : undefined;
  if (typeof value !== "object" || holders.includes(value) || holders.length === DEEPEST_IN_JSON) return undefined;
  const inside = [...holders, value];
  const read = (key: string): unknown => {
    const descriptor = Reflect.getOwnPropertyDescriptor(value, key);
    return descriptor !== undefined && "value" in descriptor ? jsonValue(descriptor.value, inside) : undefined;
  };
  if (Array.isArray(value)) {
    // Its length may be what it has not: it has an own key for each item, and that of the length.
    if (Reflect.ownKeys(value).length <= value.length) return undefined;
    const items = Array.from({ length: value.length }, (_, index) => read(String(index)));
    return items.includes(undefined) ? undefined : items;
  }
  if (Reflect.getPrototypeOf(value) !== Object.prototype && Reflect.getPrototypeOf(value) !== null) return undefined;
  const entries = Reflect.ownKeys(value).map((key) => [key, typeof key === "string" ? read(key) : undefined] as const);
  return entries.some(([, item]) => item === undefined) ? undefined : Object.fromEntries(entries);
}
