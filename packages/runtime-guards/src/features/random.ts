/**
 * `random`: `Math.random`, `crypto.getRandomValues` and `crypto.randomUUID`.
 *
 * Invariant I7. The engine's `Math.random` has one state for the whole realm, and who sees a few of its numbers computes
 * the next ones, the host's and every other guest's. So a domain's numbers come from the host's cryptographic generator,
 * from a source that the host gives, or from a generator of its own with the host's seed.
 */

import {
  FERAL_GLOBAL,
  FeralUint8Array,
  isObject,
  mathFloor,
  mathImul,
  numberToString,
  reflectApply,
  stringCharCodeAt,
  stringOf,
  stringPadStart,
  stringSlice,
  typedArrayBuffer,
  typedArrayByteLength,
  typedArrayByteOffset,
  typedArrayTag,
} from "../primordials.js";
import { deny, throwTypeError } from "../errors/deny.js";
import { OptionsError } from "../errors/classes.js";
import { standInOf } from "../intrinsics/index.js";
import type { Feature, FeatureContext } from "./feature.js";
import { makeFeature } from "./install.js";
import { makeNamedError, makeNamespace, makeVariant } from "./guest-objects.js";
import { aFunction, readOptions } from "./options.js";

export interface RandomOptions {
  /** Gives the numbers: each at least 0 and less than 1. */
  readonly source?: () => number;
  /** Makes the numbers the same in every domain that is given the same seed. They can be predicted by who knows some of them. */
  readonly seed?: number | string;
}

/** A number of 32 bits. */
type Bits = () => number;

export function randomFeature(options: object): Feature {
  const { source, seed } = readOptions<RandomOptions>("random", options, {
    source: aFunction,
    seed: ["a number or a string", (v) => typeof v === "number" || typeof v === "string"],
  });
  if (source !== undefined && seed !== undefined) {
    throw new OptionsError(
      'the options "source" and "seed" of the feature "random" contradict each other',
      "options/feature",
    );
  }
  return makeFeature("random", (context) => {
    const bits =
      source !== undefined ? bitsOfSource(context, source) : seed !== undefined ? seeded(seed) : systemBits();
    const random = source === undefined ? () => fractionOf(bits) : () => fromSource(context, source);
    const { guestFunction } = context;
    const math = FERAL_GLOBAL.Math as object;
    context.defineGlobal(
      "Math",
      makeVariant(standInOf(math) as object, { random: guestFunction("random", 0, random) }),
    );
    context.defineGlobal(
      "crypto",
      makeNamespace(
        {
          getRandomValues: guestFunction("getRandomValues", 1, (array) => fill(array, bits)),
          randomUUID: guestFunction("randomUUID", 0, () => makeUUID(bits)),
        },
        "Crypto",
      ),
    );
  });
}

function fromSource(context: FeatureContext, source: () => number): number {
  const n = context.callHost(source);
  if (typeof n === "number" && n >= 0 && n < 1) return n;
  return deny("authority", "authority/random", "the host's source of randomness gave no number in [0, 1)");
}

const bitsOfSource =
  (context: FeatureContext, source: () => number): Bits =>
  () =>
    mathFloor(fromSource(context, source) * 0x1_0000_0000);

/** 53 bits, as many as a number in [0, 1) can have. */
function fractionOf(bits: Bits): number {
  const high = bits() >>> 5;
  const low = bits() >>> 6;
  return (high * 0x400_0000 + low) / 0x20_0000_0000_0000;
}

// --------------------------------------------------------------------------------------------------- generators

const POOL_SIZE = 256;

/** The host's cryptographic generator, asked for some numbers at a time. */
function systemBits(): Bits {
  const crypto = FERAL_GLOBAL.crypto as { getRandomValues: Function } | undefined;
  if (!isObject(crypto)) {
    throw new OptionsError(
      'the feature "random" needs a "source" or a "seed": this host has no `crypto`',
      "options/feature",
    );
  }
  const getRandomValues = crypto.getRandomValues;
  const pool = new FeralUint8Array(POOL_SIZE);
  let used = POOL_SIZE;
  return () => {
    if (used === POOL_SIZE) {
      reflectApply(getRandomValues, crypto, [pool]);
      used = 0;
    }
    let n = 0;
    // What was given out is not kept.
    for (let i = 0; i < 4; i++, used++) {
      n = (n << 8) | pool[used]!;
      pool[used] = 0;
    }
    return n >>> 0;
  };
}

/** sfc32 by Chris Doty-Humphrey, its state made of the seed's text by FNV-1a. */
function seeded(seed: number | string): Bits {
  const text = `${typeof seed} ${stringOf(seed)}`;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = mathImul(hash ^ stringCharCodeAt(text, i), 0x01000193);
  let a = hash;
  let b = mathImul(hash, 0x9e3779b1);
  let c = ~hash;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  return next;
}

// ------------------------------------------------------------------------------------------------------- crypto

/** As Web Cryptography has it. */
const QUOTA = 65536;

function fill(array: unknown, bits: Bits): unknown {
  const tag = typedArrayTag(array);
  if (tag === undefined) throwTypeError("crypto.getRandomValues: the argument is not a typed array");
  if (stringSlice(tag, 0, 5) === "Float") {
    throw makeNamedError("TypeMismatchError", "crypto.getRandomValues: the argument is not an array of integers");
  }
  const length = typedArrayByteLength(array);
  if (length > QUOTA) {
    throw makeNamedError("QuotaExceededError", `crypto.getRandomValues: more than ${QUOTA} bytes at a time`);
  }
  const bytes = new FeralUint8Array(typedArrayBuffer(array), typedArrayByteOffset(array), length);
  for (let i = 0, n = 0; i < length; i++, n >>>= 8) {
    if (i % 4 === 0) n = bits();
    bytes[i] = n & 0xff;
  }
  return array;
}

/** RFC 9562, version 4. */
function makeUUID(bits: Bits): string {
  const hex = (n: number): string => stringPadStart(numberToString(n, 16), 8, "0");
  const text =
    hex(bits()) +
    hex(((bits() & 0xffff0fff) | 0x4000) >>> 0) +
    hex(((bits() & 0x3fffffff) | 0x80000000) >>> 0) +
    hex(bits());
  return `${stringSlice(text, 0, 8)}-${stringSlice(text, 8, 12)}-${stringSlice(text, 12, 16)}-${stringSlice(text, 16, 20)}-${stringSlice(text, 20)}`;
}
