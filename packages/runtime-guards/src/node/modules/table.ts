/* eslint-disable sallyport/no-uncaptured-globals, sallyport/no-uncaptured-methods --
   Data, built once at load. */
/**
 * Node's own modules as guests may have them: data, with a reason for each member. Invariants I1, I7 and R6.
 *
 * - _wrapped_: functions of the host's Node behind the membrane, each taking and giving strings, numbers and bytes only.
 * - _replaced_: guest code, compiled in compat like any other: it has the authority of the guest that imports it, which is none.
 * - _certified_: a constant.
 * - _absent_: what no guest gets from here; an import of it is told the reason.
 *
 * What this table does not name is absent too, whatever a later Node adds.
 */
import type { nodeModuleNames } from "./names.js";

export type MemberStatus = "wrapped" | "replaced" | "certified" | "absent";

export interface MemberEntry {
  readonly status: MemberStatus;
  readonly reason: string;
}

type Group = readonly [status: MemberStatus, members: string, reason: string];

const PURE = "a function of its arguments alone";
const GUEST = "guest code: no more authority than its importer";
const PLATFORM = "tells of the machine or the process";
const NATIVE = "a part of Node's engine that has no use in a domain";

const PATH: readonly Group[] = [
  ["wrapped", "basename dirname extname format isAbsolute join normalize parse", PURE],
  [
    "wrapped",
    "relative resolve toNamespacedPath _makeLong",
    "start at the root where Node's start at the current directory",
  ],
  ["certified", "delimiter sep", "constants of the flavour, POSIX where none is named"],
  ["wrapped", "posix win32", "both flavours, whatever the machine's is"],
  ["absent", "matchesGlob", "experimental, and warns on the host's console"],
];

const ASSERT: readonly Group[] = [
  [
    "replaced",
    "AssertionError deepEqual deepStrictEqual doesNotMatch doesNotReject doesNotThrow equal fail ifError match notDeepEqual notDeepStrictEqual notEqual notStrictEqual ok rejects strict strictEqual throws",
    `${GUEST}; Node's reads source files for its messages`,
  ],
  ["absent", "Assert CallTracker partialDeepStrictEqual", "not written yet"],
];

/** Module → groups of its members. */
const GROUPS = {
  path: PATH,
  "path/posix": PATH,
  "path/win32": PATH,
  assert: ASSERT,
  "assert/strict": ASSERT,
  buffer: [
    [
      "replaced",
      "Buffer SlowBuffer kMaxLength kStringMaxLength constants INSPECT_MAX_BYTES",
      `${GUEST}; every Buffer has memory of its own, Node's shares a pool with the host`,
    ],
    ["replaced", "atob btoa isAscii isUtf8", GUEST],
    ["absent", "Blob File resolveObjectURL createObjectURL revokeObjectURL", "objects of the host's registry"],
    ["absent", "transcode", NATIVE],
  ],
  crypto: [
    [
      "wrapped",
      "createHash createHmac getHashes hash timingSafeEqual",
      "a function of its arguments alone; data crosses as copies",
    ],
    ["replaced", "Hash Hmac", "classes of the guest, over a handle that only its module holds"],
    [
      "wrapped",
      "getRandomValues randomBytes randomInt randomUUID",
      "the host's cryptographic generator, where `random` is granted",
    ],
    [
      "absent",
      "argon2 argon2Sync pbkdf2 pbkdf2Sync scrypt scryptSync hkdf hkdfSync checkPrime checkPrimeSync generatePrime generatePrimeSync",
      "one call may take any time",
    ],
    [
      "absent",
      "Certificate Cipheriv Decipheriv Cipher Decipher DiffieHellman DiffieHellmanGroup ECDH KeyObject Sign Verify X509Certificate constants createCipheriv createDecipheriv createCipher createDecipher createDiffieHellman createDiffieHellmanGroup createECDH createPrivateKey createPublicKey createSecretKey createSign createVerify decapsulate diffieHellman encapsulate generateKey generateKeyPair generateKeyPairSync generateKeySync getCipherInfo getCiphers getCurves getDiffieHellman privateDecrypt privateEncrypt publicDecrypt publicEncrypt sign subtle verify webcrypto",
      "keys and ciphers are not wrapped yet",
    ],
    ["absent", "fips getFips setFips setEngine secureHeapUsed", "state of the process"],
    [
      "absent",
      "prng pseudoRandomBytes rng randomFill randomFillSync randomUUIDv7",
      "deprecated, or writes into memory that would have to be shared",
    ],
  ],
  events: [
    [
      "replaced",
      "EventEmitter captureRejectionSymbol captureRejections defaultMaxListeners errorMonitor getEventListeners getMaxListeners init listenerCount on once setMaxListeners usingDomains",
      `${GUEST}; each domain has a class of its own, which guests may extend`,
    ],
    ["absent", "EventEmitterAsyncResource addAbortListener", NATIVE],
  ],
  os: [
    ["certified", "EOL devNull constants", "those of a POSIX system, whatever the machine is"],
    [
      "absent",
      "arch availableParallelism cpus endianness freemem getPriority homedir hostname loadavg machine networkInterfaces platform release setPriority tmpdir totalmem type uptime userInfo version",
      PLATFORM,
    ],
  ],
  process: [
    [
      "certified",
      "arch platform version versions argv execArgv exitCode title browser",
      "constants that say nothing of the machine",
    ],
    ["certified", "env", "what the host lists, NODE_ENV for example; never its own environment"],
    ["replaced", "cwd emitWarning nextTick", "`/`; does nothing; a microtask"],
  ],
  punycode: [["replaced", "decode encode toASCII toUnicode ucs2 version", GUEST]],
  querystring: [
    ["wrapped", "decode parse escape unescape unescapeBuffer encode stringify", `${PURE}; the records are the guest's`],
  ],
  string_decoder: [["replaced", "StringDecoder", GUEST]],
  timers: [
    [
      "replaced",
      "setTimeout clearTimeout setInterval clearInterval setImmediate clearImmediate",
      "the guest's globals, where the feature `timers` grants them",
    ],
    ["absent", "active enroll promises unenroll _unrefActive", "not written yet, or deprecated"],
  ],
  url: [
    [
      "wrapped",
      "Url domainToASCII domainToUnicode format parse resolve resolveObject",
      `${PURE}; results are the guest's records`,
    ],
    ["wrapped", "fileURLToPath pathToFileURL urlToHttpOptions", "of POSIX paths, that start at the root"],
    ["replaced", "URL URLSearchParams", "the guest's globals, where the feature `text` grants them"],
    ["absent", "URLPattern fileURLToPathBuffer", "not written yet"],
  ],
  util: [
    [
      "replaced",
      "callbackify debug debuglog deprecate format formatWithOptions inherits inspect isArray isDeepStrictEqual promisify stripVTControlCharacters toUSVString types",
      `${GUEST}; Node's \`inspect\` looks into proxies and calls what it finds with powers of the engine`,
    ],
    [
      "replaced",
      "isBoolean isBuffer isDate isError isFunction isNull isNullOrUndefined isNumber isObject isPrimitive isRegExp isString isSymbol isUndefined _extend",
      GUEST,
    ],
    ["replaced", "TextDecoder TextEncoder", "the guest's globals, where the feature `text` grants them"],
    [
      "absent",
      "MIMEParams MIMEType aborted convertProcessSignalToExitCode diff getCallSite getCallSites getSystemErrorMap getSystemErrorMessage getSystemErrorName log parseArgs parseEnv setTraceSigInt styleText transferableAbortController transferableAbortSignal _errnoException _exceptionWithHostPort",
      "tells of the process or the stack, or is not written yet",
    ],
  ],
  "util/types": [
    [
      "replaced",
      "isAnyArrayBuffer isArgumentsObject isArrayBuffer isArrayBufferView isAsyncFunction isBigInt64Array isBigUint64Array isBoxedPrimitive isBigIntObject isBooleanObject isDataView isDate isFloat16Array isFloat32Array isFloat64Array isGeneratorFunction isGeneratorObject isInt16Array isInt32Array isInt8Array isMap isMapIterator isNativeError isNumberObject isPromise isRegExp isSet isSetIterator isSharedArrayBuffer isStringObject isSymbolObject isTypedArray isUint16Array isUint32Array isUint8Array isUint8ClampedArray isWeakMap isWeakSet",
      "guest code: it looks at tags, which an object may forge",
    ],
    [
      "absent",
      "isCryptoKey isEventTarget isExternal isKeyObject isModuleNamespaceObject isProxy",
      "looks into objects by powers of the engine",
    ],
  ],
} as const satisfies Record<(typeof nodeModuleNames)[number], readonly Group[]>;

export type NodeModuleName = keyof typeof GROUPS;

function buildTable(): Record<string, Record<string, MemberEntry>> {
  const table = { __proto__: null } as unknown as Record<string, Record<string, MemberEntry>>;
  for (const [name, groups] of Object.entries(GROUPS)) {
    const members = { __proto__: null } as unknown as Record<string, MemberEntry>;
    for (const [status, names, reason] of groups as readonly Group[]) {
      for (const member of names.split(" ")) members[member] = { status, reason };
    }
    table[name] = members;
  }
  return table;
}

/** Module → member → how a guest has it, and why. */
export const nodeModuleTable: Readonly<Record<string, Readonly<Record<string, MemberEntry>>>> = buildTable();

/** The members that are absent, with their reasons, as `describedModule` takes them. */
export function absentMembers(name: string): Record<string, string> {
  const absent: Record<string, string> = {};
  for (const [member, { status, reason }] of Object.entries(nodeModuleTable[name] ?? {})) {
    if (status === "absent") absent[member] = reason;
  }
  return absent;
}
