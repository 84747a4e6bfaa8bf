/**
 * `console`: a guest's messages as text, for the host's console or a sink of the host.
 *
 * Invariants I1 and I9. The host's console would look into what it prints: it runs `util.inspect.custom`, getters and
 * traps of the guest with objects of the host. So the text is made on this side (`./format.ts`), and nothing but text leaves.
 */

import {
  arrayAppend,
  arrayForEach,
  arrayIncludes,
  arrayIsArray,
  arrayJoin,
  arraySlice,
  FERAL_GLOBAL,
  FeralMap,
  isObject,
  mapDelete,
  mapGet,
  mapHas,
  mapSet,
  mapSize,
  mathMax,
  mathMin,
  numberOf,
  numberToString,
  objectHasOwn,
  objectKeys,
  objectPropertyIsEnumerable,
  reflectApply,
  reflectGetOwnPropertyDescriptor,
  reflectOwnKeys,
  stringCharCodeAt,
  stringOf,
  stringPadEnd,
  stringPadStart,
  stringRepeat,
  stringSlice,
} from "../primordials.js";
import { OptionsError } from "../errors/classes.js";
import { deny } from "../errors/deny.js";
import { toText } from "../guards/coercion.js";
import { isGuestProxy, isPrivateKey } from "../guards/model.js";
import type { Feature, FeatureContext } from "./feature.js";
import { makeFeature } from "./install.js";
import { formatArguments, formatValue, limitText } from "./format.js";
import { indent } from "./layout.js";
import { makeNamespace } from "./guest-objects.js";
import { aFunction, readOptions } from "./options.js";

export type ConsoleLevel = "log" | "info" | "warn" | "error" | "debug";

export interface ConsoleOptions {
  /**
   * Takes each message, as one text with the indentation of its groups. The text is the guest's: it may have control
   * characters, which a terminal obeys. What the sink throws is thrown at the guest; what it gives is ignored.
   */
  readonly sink?: (level: ConsoleLevel, text: string) => void;
}

type Method = (args: readonly unknown[]) => void;
type Sink = (level: ConsoleLevel, text: string) => void;

export function consoleFeature(options: object): Feature {
  const { sink } = readOptions<ConsoleOptions>("console", options, { sink: aFunction });
  return makeFeature("console", (context) => {
    context.defineGlobal("console", makeConsole(context, sink ?? hostConsole()));
  });
}

/** The host's console. Control characters are shown and not sent, so that a guest cannot work the terminal. */
function hostConsole(): Sink {
  const console = FERAL_GLOBAL.console as Record<ConsoleLevel, Function>;
  if (!isObject(console)) {
    throw new OptionsError('the feature "console" needs a "sink": this host has no console', "options/feature");
  }
  return (level, text) => {
    // The first argument of a console's method would be a format.
    reflectApply(console[level], console, ["%s", showControls(text)]);
  };
}

function showControls(text: string): string {
  let shown = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = stringCharCodeAt(text, i);
    const isControl = (unit < 0x20 && unit !== 0x0a && unit !== 0x09) || (unit >= 0x7f && unit < 0xa0);
    if (!isControl) continue;
    shown += `${stringSlice(text, from, i)}\\x${stringPadStart(numberToString(unit, 16), 2, "0")}`;
    from = i + 1;
  }
  return from === 0 ? text : shown + stringSlice(text, from);
}

const MAX_LABELS = 1000;
const MAX_INDENTATION = 40;

function makeConsole(context: FeatureContext, sink: Sink): object {
  const { guestFunction, services } = context;
  let indentation = 0;
  const counts = new FeralMap<string, number>();
  const times = new FeralMap<string, number>();

  function write(level: ConsoleLevel, text: string): void {
    const indented = indent(text, stringRepeat(" ", mathMin(indentation, MAX_INDENTATION)));
    context.callHost(() => sink(level, limitText(indented)));
  }

  const labelOf = (label: unknown): string => (label === undefined ? "default" : toText(label));

  function remember(map: Map<string, number>, label: string, n: number): void {
    if (mapHas(map, label) || mapSize(map) < MAX_LABELS) mapSet(map, label, n);
    else deny("authority", "authority/console", `console keeps no more than ${MAX_LABELS} labels`);
  }

  const logger =
    (level: ConsoleLevel): Method =>
    (args) =>
      write(level, formatArguments(args));

  function group(args: readonly unknown[]): void {
    if (args.length > 0) write("log", formatArguments(args));
    indentation += 2;
  }

  function now(method: string): number {
    if (services.now === undefined) {
      deny("authority", "authority/clock", `console.${method} is not available: it needs the feature "clock"`);
    }
    return services.now();
  }

  function elapsed(method: string, label: string): string | undefined {
    const time = now(method);
    const start = mapGet(times, label);
    if (start !== undefined) return `${label}: ${stringOf(time - start)}ms`;
    write("warn", `No such label '${label}' for console.${method}()`);
    return undefined;
  }

  const methods: Readonly<Record<string, Method>> = {
    log: logger("log"),
    warn: logger("warn"),
    error: logger("error"),
    info: logger("info"),
    debug: logger("debug"),
    dirxml: logger("log"),
    dir: (args) => write("log", formatValue(args[0], { depth: depthOf(args[1]) }, false)),
    table: (args) => write("log", formatTable(args[0], args[1]) ?? formatValue(args[0])),
    assert(args) {
      if (args[0]) return;
      const rest = arraySlice(args, 1);
      if (rest.length === 0) write("error", "Assertion failed");
      else if (typeof rest[0] === "string") {
        rest[0] = `Assertion failed: ${rest[0]}`;
        write("error", formatArguments(rest));
      } else write("error", `Assertion failed ${formatArguments(rest)}`);
    },
    // Without frames: they are the host's.
    trace: (args) => write("error", args.length === 0 ? "Trace" : `Trace: ${formatArguments(args)}`),
    group,
    groupCollapsed: group,
    groupEnd() {
      indentation = mathMax(0, indentation - 2);
    },
    count(args) {
      const label = labelOf(args[0]);
      const n = (mapGet(counts, label) ?? 0) + 1;
      remember(counts, label, n);
      write("log", `${label}: ${n}`);
    },
    countReset(args) {
      const label = labelOf(args[0]);
      if (!mapDelete(counts, label)) write("warn", `Count for '${label}' does not exist`);
    },
    time(args) {
      const start = now("time");
      const label = labelOf(args[0]);
      if (mapHas(times, label)) write("warn", `Label '${label}' already exists for console.time()`);
      else remember(times, label, start);
    },
    timeLog(args) {
      const text = elapsed("timeLog", labelOf(args[0]));
      if (text === undefined) return;
      const rest = arraySlice(args, 1);
      write("log", rest.length === 0 ? text : `${text} ${formatArguments(rest)}`);
    },
    timeEnd(args) {
      const label = labelOf(args[0]);
      const text = elapsed("timeEnd", label);
      if (text === undefined) return;
      write("log", text);
      mapDelete(times, label);
    },
  };
  const members: Record<string, unknown> = {};
  arrayForEach(objectKeys(methods), (name) => {
    const method = methods[name]!;
    members[name] = guestFunction(name, 0, (...args) => method(args));
  });
  return makeNamespace(members, "console");
}

/** `console.dir(o, { depth })`: as deep as is asked for, within reason. */
function depthOf(options: unknown): number | undefined {
  if (!isObject(options) || isGuestProxy(options)) return undefined;
  const depth: unknown = reflectGetOwnPropertyDescriptor(options, "depth")?.value;
  return depth === null ? MAX_DEPTH : typeof depth === "number" ? mathMin(depth, MAX_DEPTH) : undefined;
}

const MAX_DEPTH = 20;

// --------------------------------------------------------------------------------------------------------- table

const MAX_ROWS = 100;
const MAX_COLUMNS = 20;

interface Row {
  readonly index: string;
  readonly cells: Map<string, string>;
}

const show = (v: unknown): string => formatValue(v, { depth: 0 }, false);

const INDEX = "(index)";
const VALUES = "Values";

/** The public own data properties of a record or an array; `undefined` for what has none. */
function publicEntries(o: unknown): [key: string, own: PropertyDescriptor][] | undefined {
  if (!isObject(o) || isGuestProxy(o) || typeof o === "function") return undefined;
  const entries: [string, PropertyDescriptor][] = [];
  const keys = reflectOwnKeys(o);
  for (let i = 0; i < keys.length; i++) {
    const k = keys[i]!;
    if (typeof k === "symbol" || isPrivateKey(o, k) || !objectPropertyIsEnumerable(o, k)) continue;
    const own = reflectGetOwnPropertyDescriptor(o, k);
    if (own !== undefined) arrayAppend(entries, [k, own]);
  }
  return entries;
}

/** `undefined` for what is no table. */
function formatTable(data: unknown, wanted: unknown): string | undefined {
  const rowEntries = publicEntries(data);
  if (rowEntries === undefined) return undefined;
  const only = arrayIsArray(wanted) && !isGuestProxy(wanted) ? columnNames(wanted) : undefined;
  const columns: string[] = [];
  const rows: Row[] = [];
  let hasValues = false;
  for (let i = 0; i < rowEntries.length && i < MAX_ROWS; i++) {
    const index = rowEntries[i]![0];
    const own = rowEntries[i]![1];
    const cells = new FeralMap<string, string>();
    const entries = objectHasOwn(own, "value") ? publicEntries(own.value) : undefined;
    if (entries === undefined) {
      hasValues ||= only === undefined;
      mapSet(cells, VALUES, objectHasOwn(own, "value") ? show(own.value) : "[Getter]");
    } else {
      for (let j = 0; j < entries.length; j++) {
        const k = entries[j]![0];
        const cell = entries[j]![1];
        if (only !== undefined && !arrayIncludes(only, k)) continue;
        if (!arrayIncludes(columns, k)) {
          if (columns.length >= MAX_COLUMNS) continue;
          arrayAppend(columns, k);
        }
        mapSet(cells, k, objectHasOwn(cell, "value") ? show(cell.value) : "[Getter]");
      }
    }
    arrayAppend(rows, { index, cells });
  }
  const shown = only ?? columns;
  const head: string[] = [INDEX];
  for (let i = 0; i < shown.length; i++) arrayAppend(head, shown[i]!);
  if (hasValues) arrayAppend(head, VALUES);
  const lines: string[][] = [head];
  for (let i = 0; i < rows.length; i++) {
    const line: string[] = [rows[i]!.index];
    for (let c = 1; c < head.length; c++) arrayAppend(line, mapGet(rows[i]!.cells, head[c]!) ?? "");
    arrayAppend(lines, line);
  }
  return drawTable(lines);
}

function columnNames(wanted: readonly unknown[]): string[] {
  const names: string[] = [];
  const length = mathMin(numberOf(reflectGetOwnPropertyDescriptor(wanted, "length")?.value), MAX_COLUMNS);
  for (let i = 0; i < length; i++) {
    const v: unknown = reflectGetOwnPropertyDescriptor(wanted, i)?.value;
    if (typeof v === "string") arrayAppend(names, v);
  }
  return names;
}

function drawTable(lines: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (let c = 0; c < lines[0]!.length; c++) {
    let width = 0;
    for (let i = 0; i < lines.length; i++) width = mathMax(width, lines[i]![c]!.length);
    arrayAppend(widths, mathMin(width, 200));
  }
  const rule = (left: string, middle: string, right: string): string => {
    const parts: string[] = [];
    for (let c = 0; c < widths.length; c++) arrayAppend(parts, stringRepeat("─", widths[c]! + 2));
    return left + arrayJoin(parts, middle) + right;
  };
  const out: string[] = [rule("┌", "┬", "┐")];
  for (let i = 0; i < lines.length; i++) {
    const cells: string[] = [];
    for (let c = 0; c < widths.length; c++) arrayAppend(cells, ` ${stringPadEnd(lines[i]![c]!, widths[c]!, " ")} `);
    arrayAppend(out, `│${arrayJoin(cells, "│")}│`);
    if (i === 0) arrayAppend(out, rule("├", "┼", "┤"));
  }
  arrayAppend(out, rule("└", "┴", "┘"));
  return arrayJoin(out, "\n");
}
