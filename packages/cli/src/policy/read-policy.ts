/** A policy file: read, parsed, and held against the published schema. Whoever has no policy file never loads the validator. */
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { Ajv, type ErrorObject } from "ajv";
import { EXIT } from "../exit-codes.js";
import { Failure } from "../failure.js";
import { reasonOf } from "../input.js";
import { isModuleName, type FeatureGrants, type Policy } from "./policy.js";

/** From the folder of the bundle, in which all modules of the command line end up. */
const schema = JSON.parse(readFileSync(new URL("../schema/sallyport.schema.json", import.meta.url), "utf8")) as object;

interface PolicyFile {
  readonly profile?: Policy["profile"];
  readonly features?: FeatureGrants;
  readonly modules?: Policy["modules"];
  readonly trustPatches?: readonly string[];
}

/** Throws a {@link Failure} that names the place in the file, what stands there and what could. */
export function readPolicy(path: string): Policy {
  const text = readText(path);
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw refusal(path, `it is not JSON: ${(error as Error).message}`);
  }
  const ajv = new Ajv({ allErrors: true, strict: true });
  if (!ajv.validate(schema, file)) throw refusal(path, describe(ajv.errors ?? []), HINT);
  const { profile, features = {}, modules = {}, trustPatches = [] } = file as PolicyFile;
  const misnamed = Object.keys(modules).find((name) => !isModuleName(name));
  if (misnamed !== undefined) {
    throw refusal(path, `modules.${misnamed} is a relative path, and guests know their own files by these`, HINT);
  }
  const folder = dirname(resolve(path));
  const granted = Object.entries(features).filter(([, options]) => options !== false);
  return {
    ...(profile === undefined ? {} : { profile }),
    features: Object.fromEntries(
      granted.map(([name, options]) => [
        name,
        name === "fs" ? { ...features.fs!, root: resolve(folder, features.fs!.root) } : options,
      ]),
    ),
    modules: Object.fromEntries(
      Object.entries(modules).map(([name, what]) => [name, what === true ? what : resolve(folder, what)]),
    ),
    trustPatches,
  };
}

const HINT = "The schema is schema/sallyport.schema.json in this package; docs/policy.md explains it.";

function readText(path: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new Failure(EXIT.input, "input/unreadable", `The policy ${path} cannot be read: ${reasonOf(error)}.`);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(EXIT.input, "input/not-utf8", `The policy ${path} is not UTF-8.`);
  }
}

/** A line for each mistake. That a value is none of several alternatives is said only where nothing closer to the mistake is. */
function describe(errors: readonly ErrorObject[]): string {
  const choices = new Set(errors.filter(({ keyword }) => keyword === "anyOf").map(({ instancePath }) => instancePath));
  const isOfNoKind = ({ keyword, instancePath }: ErrorObject): boolean =>
    (keyword === "type" || keyword === "const") && choices.has(instancePath);
  const own = errors.filter((error) => !isOfNoKind(error));
  const closest = own.filter(
    ({ keyword, instancePath }) =>
      keyword !== "anyOf" ||
      !own.some((other) => other.keyword !== "anyOf" && other.instancePath.startsWith(instancePath)),
  );
  return [...new Set(closest.map(describeOne))].join("; ");
}

function describeOne({ instancePath, keyword, message = "is wrong", params }: ErrorObject): string {
  const place = instancePath === "" ? "the policy" : instancePath.slice(1).replaceAll("/", ".").replaceAll("~1", "/");
  switch (keyword) {
    case "additionalProperties":
      return `${place} has no "${(params as { additionalProperty: string }).additionalProperty}"`;
    case "enum":
      return `${place} must be one of ${(params as { allowedValues: unknown[] }).allowedValues.map((value) => JSON.stringify(value)).join(", ")}`;
    case "anyOf":
      return `${place} is of no kind that can stand there`;
    default:
      return `${place} ${message}`;
  }
}

function refusal(path: string, why: string, hint?: string): Failure {
  return new Failure(EXIT.usage, "cli/policy", `The policy ${path} cannot be used: ${why}.`, hint);
}
