/** `--allow FEATURE[=ARG]`: the features of a policy, one at a time. */
import { resolve } from "node:path";
import { EXIT } from "../exit-codes.js";
import { Failure } from "../failure.js";
import { FEATURE_NAMES, type FeatureGrants, type FeatureName, type FeatureOptions } from "./policy.js";

type Argument<Name extends FeatureName> = {
  /** What the help shows after `=`. */
  readonly shape: string;
  readonly required?: true;
  /** The options that the argument says, added to what was said before; undefined where it makes no sense. */
  parse(argument: string, before: FeatureOptions[Name] | undefined): FeatureOptions[Name] | undefined;
};

const ARGUMENTS: { readonly [Name in FeatureName]?: Argument<Name> } = {
  clock: {
    shape: "RESOLUTION",
    parse: (text) => (isPositive(text) ? { resolution: Number(text) } : undefined),
  },
  random: { shape: "SEED", parse: (text) => (/^-?\d+$/.test(text) ? { seed: Number(text) } : undefined) },
  timers: { shape: "MAX", parse: (text) => (/^[1-9]\d*$/.test(text) ? { max: Number(text) } : undefined) },
  intl: {
    shape: "LOCALE[,TIMEZONE]",
    parse(text) {
      const [locale = "", timeZone] = text.split(",");
      return locale === "" ? undefined : { locale, ...(timeZone === undefined ? {} : { timeZone }) };
    },
  },
  regexp: { shape: "linear", required: true, parse: (text) => (text === "linear" ? { engine: "linear" } : undefined) },
  fetch: {
    shape: "ORIGIN[,ORIGIN…]",
    required: true,
    parse(text, before) {
      const origins = text.split(",");
      if (!origins.every((origin) => /^https?:\/\/[^/?#]+$/.test(origin))) return undefined;
      return { ...before, origins: [...(before?.origins ?? []), ...origins] };
    },
  },
  fs: {
    shape: "FOLDER[:rw]",
    required: true,
    parse(text) {
      const writes = text.endsWith(":rw");
      const root = writes ? text.slice(0, -":rw".length) : text;
      return root === "" ? undefined : { root: resolve(root), mode: writes ? "read-write" : "read" };
    },
  },
};

/** Adds what one `--allow` says; throws a {@link Failure} where it says nothing that can be granted. */
export function addAllowed(given: string, before: FeatureGrants): FeatureGrants {
  const at = given.indexOf("=");
  const name = at === -1 ? given : given.slice(0, at);
  if (!isFeatureName(name)) {
    throw refusal(given, `there is no feature ${JSON.stringify(name)}`, `The features are ${describeFeatures()}.`);
  }
  const argument = ARGUMENTS[name] as Argument<typeof name> | undefined;
  if (at === -1) {
    if (argument?.required) throw refusal(given, `${name} needs ${name}=${argument.shape}`);
    return { ...before, [name]: before[name] ?? true };
  }
  if (argument === undefined) throw refusal(given, `${name} takes nothing after it`);
  const options = argument.parse(given.slice(at + 1), before[name] as never);
  if (options === undefined) throw refusal(given, `what is meant is ${name}=${argument.shape}`);
  return { ...before, [name]: options };
}

/** All features with the shape of their argument, for the help and for messages. */
export function describeFeatures(): string {
  return FEATURE_NAMES.map((name) => {
    const argument = ARGUMENTS[name];
    if (argument === undefined) return name;
    return argument.required ? `${name}=${argument.shape}` : `${name}[=${argument.shape}]`;
  }).join(", ");
}

function isFeatureName(name: string): name is FeatureName {
  return (FEATURE_NAMES as readonly string[]).includes(name);
}

function isPositive(text: string): boolean {
  return text !== "" && Number(text) > 0 && Number.isFinite(Number(text));
}

function refusal(given: string, why: string, hint?: string): Failure {
  return new Failure(EXIT.usage, "cli/allow", `\`--allow ${given}\`: ${why}.`, hint);
}
