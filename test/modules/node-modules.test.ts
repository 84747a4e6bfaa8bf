// Node's own modules inside a domain, held against Node's: the same expressions, the same results.

import { createDomain, OptionsError } from "@sallyport/runtime-guards";
import { nodeModuleTable, unavailableModules } from "@sallyport/runtime-guards/node";
import { compile } from "@sallyport/transform";
import { nodeModules, type NodeModuleGrants } from "@sallyport/transform/loader";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";

const require = createRequire(import.meta.url);
const NAMES = Object.keys(nodeModuleTable);
const hostModule = (name: string): Record<string, unknown> => require(`node:${name}`) as Record<string, unknown>;

const grantsOf = (names: readonly string[]): NodeModuleGrants =>
  Object.fromEntries(names.map((name) => [name, name === "crypto" ? { random: true } : true]));

async function runInside(names: readonly string[], source: string): Promise<unknown> {
  const main = compile(source, { profile: "compat", goal: "commonjs", filename: "main.cjs" });
  const domain = createDomain({ modules: { ...nodeModules(grantsOf(names)), "main.cjs": main } });
  return ((await domain.import("main.cjs")) as { default: unknown }).default;
}

/** The result as text, or the thrown error's name and code. Runs inside and outside. */
const EVALUATE = `const outcome = (f) => { try { return show(f()); } catch (e) { return "throws " + e.name + " " + (e.code ?? ""); } };`;

/** Module → expressions over `m`. */
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  path: [
    "m.posix.join('a', '..', '/b', './c/')",
    "m.posix.normalize('/a/../../b//c/.')",
    "m.posix.resolve('/a', 'b', '../c')",
    "m.posix.relative('/a/b/c', '/a/d')",
    "m.posix.parse('/home/u/file.tar.gz')",
    "m.posix.format({ dir: '/a', base: 'b.c' })",
    "m.posix.format({ root: '/', name: 'n', ext: 'e' })",
    "m.posix.basename('/a/b.html', '.html')",
    "m.posix.extname('.x.y')",
    "m.posix.dirname('/a/b/')",
    "m.posix.isAbsolute('a')",
    "m.posix.toNamespacedPath('/a')",
    "m.win32.join('a', '..\\\\b', 'c/d')",
    "m.win32.parse('C:\\\\a\\\\b.txt')",
    "m.win32.normalize('C:/a/../b')",
    "m.win32.isAbsolute('//server')",
    "m.win32.relative('C:\\\\a\\\\b', 'C:\\\\a\\\\c')",
    "m.win32.basename('C:\\\\x\\\\y.z')",
    "m.posix.sep + m.posix.delimiter + m.win32.sep + m.win32.delimiter",
    "m.posix.join(1)",
    "m.posix.basename('a', 1)",
    "m.posix.parse(null)",
    "m.posix.format(null)",
    "m.posix.posix === m.posix",
    "m.posix.join()",
    "m.win32.resolve('C:\\\\a', '..', 'b')",
  ],
  querystring: [
    "m.parse('a=1&b=2&a=3&c&=d&e=%20+%zz')",
    "m.parse('a:1;b:2', ';', ':')",
    "m.parse('a=1&b=2&c=3', null, null, { maxKeys: 2 })",
    "m.parse('')",
    "m.parse('__proto__=1&constructor=2')",
    "m.stringify({ a: [1, 'x y'], b: true, c: null, d: undefined, e: NaN, f: 10n, g: {} })",
    "m.stringify({ a: 'é&=' }, ';', ':')",
    "m.escape('a b&c/é')",
    "m.unescape('%41%zz')",
    "m.parse('a=b+c', '&', '=', { decodeURIComponent: (s) => '<' + s + '>' })",
    "m.stringify({ a: 1 }, '&', '=', { encodeURIComponent: (s) => '<' + s + '>' })",
    "m.stringify('x')",
    "Object.getPrototypeOf(m.parse('a=1'))",
    "m.encode === m.stringify",
  ],
  url: [
    "({ ...m.parse('http://user:pass@host.com:8080/p/a/t/h?query=string#hash') })",
    "({ ...m.parse('/a?b=c&d=e', true).query })",
    "m.parse('//host/path', false, true).host",
    "m.format({ protocol: 'http', hostname: 'h', pathname: '/x', query: { a: [1, 2] } })",
    "m.resolve('/one/two/three', 'four')",
    "m.resolve('http://example.com/one', '/two')",
    "m.domainToASCII('español.com')",
    "m.domainToUnicode('xn--espaol-zwa.com')",
    "m.fileURLToPath('file:///a%20b/c')",
    "m.fileURLToPath('http://x')",
    "m.fileURLToPath('file:///a%2fb')",
    "m.parse(1)",
    "m.resolveObject('http://a/b', 'c').href",
    "m.parse('http://a/').constructor === m.Url",
    "m.pathToFileURL('/a b/#x').href",
    "m.format(m.parse('HTTP://A/b'))",
  ],
  punycode: [
    "m.encode('mañana')",
    "m.decode('maana-pta')",
    "m.toASCII('mañana.com')",
    "m.toUnicode('xn--maana-pta.com')",
    "m.ucs2.decode('a😀')",
    "m.ucs2.encode([97, 128512])",
  ],
  util: [
    "m.format('%s %d %i %f %j %o %O %% %c|', 'a', '1', 2.5, '3.5', { a: 1 }, [1], { b: 2 }, 'css', 'rest', { x: 1 })",
    "m.format('%s', Symbol('x'), -0, 5n)",
    "m.format(1, 'a', { b: 1 })",
    "m.format('%s')",
    "m.inspect('a\\'b\\n')",
    "m.inspect([1, , 3, [4, [5, [6]]]])",
    "m.inspect({ a: { b: { c: { d: 1 } } }, 'x-y': 1, [Symbol('s')]: 2 })",
    "m.inspect(new Map([[1, { a: 2 }], ['k', new Set([1])]]))",
    "m.inspect(class A extends Map {})",
    "m.inspect(function f() {})",
    "m.inspect(() => {})",
    "m.inspect(new (class Foo { constructor() { this.x = 1; } get y() { return 1; } })())",
    "m.inspect(Array.from({ length: 120 }, (_, i) => i))",
    "m.inspect(Array.from({ length: 30 }, (_, i) => 'item' + i))",
    "m.inspect(Object.create(null))",
    "m.inspect(Object.create({}))",
    "m.inspect({ get a() { return 1 }, set a(v) {}, get b() { return 2 }, set c(v) {} })",
    "m.inspect({ get a() { return 1 } }, { getters: true })",
    "(() => { const o = { n: 1 }; o.self = o; return m.inspect(o); })()",
    "m.inspect(new Uint8Array([1, 2, 300]))",
    "m.inspect(new Date(0))",
    "m.inspect(/x/gi)",
    "m.inspect([undefined, null, -0, 1n, NaN, true])",
    "m.inspect(new String('abc'))",
    "m.inspect(Object(Symbol('q')))",
    "m.inspect({ b: 1, a: 2 }, { sorted: true })",
    "m.inspect({ a: { b: 1 } }, { compact: false })",
    "m.inspect({ a: 1 }, { colors: true })",
    "m.inspect('x'.repeat(50), { maxStringLength: 10 })",
    "m.inspect({ [m.inspect.custom](depth, options, inspect) { return 'custom ' + depth + ' ' + typeof options.stylize + ' ' + typeof inspect; } })",
    "m.inspect({ a: 1n, b: 'x'.repeat(70), c: ['y'.repeat(20)] })",
    "m.inspect(new WeakMap())",

    "m.inspect({ a: [{ b: { c: {} } }] }, { depth: 0 })",
    "m.inspect([[[[]]]], { depth: null })",
    "m.inspect(new ArrayBuffer(3))",
    "m.isDeepStrictEqual({ a: [1, new Map([[1, 2]])] }, { a: [1, new Map([[1, 2]])] })",
    "m.isDeepStrictEqual([1, 2], [1, '2'])",
    "m.isDeepStrictEqual(NaN, NaN)",
    "m.isDeepStrictEqual(0, -0)",
    "m.isDeepStrictEqual(new Set([{ a: 1 }, { a: 2 }]), new Set([{ a: 2 }, { a: 1 }]))",
    "m.isDeepStrictEqual(new Date(0), new Date(1))",
    "m.isDeepStrictEqual(/a/g, /a/i)",
    "m.isDeepStrictEqual([, 1], [undefined, 1])",
    "(() => { function A() {} function B() {} m.inherits(A, B); return [new A() instanceof B, A.super_ === B]; })()",
    "m.inherits(1, 2)",
    "m.promisify((a, cb) => cb(null, a + 1)).length",
    "m.promisify(1)",
    "m.callbackify(async function name(a) {}).name",
    "m.stripVTControlCharacters('\\u001b[31mred\\u001b[0m')",
    "m.toUSVString('a\\ud800')",
    "m.deprecate((a) => a, 'x')(1)",
    "m.debuglog('x').enabled",
  ],
  "util/types": [
    "[new Map(), new Set(), new Date(0), /x/, new Uint8Array(1), new ArrayBuffer(1), Promise.resolve(), new Error(), new Number(1), Object(1n), async () => {}, function* () {}, 1, null].map((v) => [m.isMap(v), m.isSet(v), m.isDate(v), m.isRegExp(v), m.isUint8Array(v), m.isTypedArray(v), m.isAnyArrayBuffer(v), m.isPromise(v), m.isNativeError(v), m.isNumberObject(v), m.isBigIntObject(v), m.isBoxedPrimitive(v), m.isAsyncFunction(v), m.isGeneratorFunction(v)].map(Number).join('')).join()",
    "m.isArgumentsObject((function () { return arguments; })())",
    "m.isMapIterator(new Map().keys())",
    "m.isGeneratorObject((function* () {})())",
    "m.isArrayBufferView(new DataView(new ArrayBuffer(1)))",
  ],
  assert: [
    "m(true)",
    "m(0)",
    "m.ok(0, 'text')",
    "m.equal(1, '1')",
    "m.strictEqual(1, 2)",
    "m.deepEqual({ a: 1 }, { a: '1' })",
    "m.deepStrictEqual({ a: 1 }, { a: '1' })",
    "m.notDeepStrictEqual([1], [1])",
    "m.throws(() => { throw new TypeError('x') }, TypeError)",
    "m.throws(() => { throw new TypeError('xyz') }, /xyz/)",
    "m.throws(() => { throw new TypeError('x') }, { name: 'TypeError', message: 'x' })",
    "m.throws(() => {})",
    "m.throws(() => { throw new Error('x') }, { message: 'y' })",
    "m.doesNotThrow(() => { throw new Error('x') })",
    "m.match('abc', /b/)",
    "m.match('abc', /x/)",
    "m.doesNotMatch('abc', /b/)",
    "m.fail()",
    "m.ifError(null)",
    "m.ifError(new Error('x'))",
    "m.strict.equal(1, '1')",
    "m.strict === m.strict.strict",
    "(() => { try { m.strictEqual(1, 2, 'message') } catch (e) { return [e.message.split('\\n')[0], e.actual, e.expected, e.operator, e.generatedMessage, e instanceof m.AssertionError, e instanceof Error]; } })()",
    "m.throws(1)",
    "m.equal(1)",
    "m.deepEqual(new Map([[1, 2]]), new Map([[1, '2']]))",
    "m.notStrictEqual(1, 1)",
    "m.deepStrictEqual(new Error('a'), new Error('b'))",
    "new m.AssertionError({ message: 'x' }).name",
  ],
  events: [
    "(() => { const e = new m(), log = []; e.on('x', (...a) => log.push(a)); e.once('x', () => log.push('once')); e.prependListener('x', () => log.push('first')); return [e.emit('x', 1, 2), e.emit('x'), e.emit('y'), log, e.listenerCount('x')]; })()",
    "(() => { const e = new m(), log = []; e.on('newListener', (n) => log.push('+' + n)); e.on('removeListener', (n) => log.push('-' + n)); const f = () => {}; e.on('a', f); e.off('a', f); e.once('b', f); e.removeAllListeners('b'); return log; })()",
    "new m().emit('error', new RangeError('x'))",
    "new m().emit('error', 'text')",
    "(() => { const e = new m(), log = []; e.on(m.errorMonitor, (x) => log.push(x.message)); try { e.emit('error', new Error('m')) } catch (x) { log.push('threw') } return log; })()",
    "(() => { class E extends m { constructor() { super(); this.y = 1; } } const e = new E(); e.on('x', function () { this.y++; }); e.emit('x'); return [e.y, e instanceof m, e.eventNames()]; })()",
    "(() => { function E() { m.call(this); } Object.setPrototypeOf(E.prototype, m.prototype); const e = new E(); let n = 0; e.on('x', () => n++); e.emit('x'); return n; })()",
    "(() => { const e = new m(), s = Symbol('s'); e.on(s, () => {}); e.on('a', () => {}); return [e.eventNames().length, e.rawListeners('a').length, e.getMaxListeners(), e.setMaxListeners(1).getMaxListeners()]; })()",
    "new m().on('x', 1)",
    "new m().setMaxListeners(-1)",
    "m.defaultMaxListeners",
    "m.EventEmitter === m",
    "(() => { const e = new m(); const f = () => {}; e.once('x', f); return [e.listeners('x')[0] === f, e.rawListeners('x')[0] === f, e.rawListeners('x')[0].listener === f]; })()",
    "(() => { const e = new m(), log = []; e.on('x', () => { log.push(1); e.on('x', () => log.push(2)); }); e.emit('x'); return log; })()",
    "(() => { const e = new m(); e.on('__proto__', () => {}); return [e.emit('__proto__'), e.emit('constructor'), e.emit('toString')]; })()",
  ],
  buffer: [
    "m.Buffer.from('héllo').toString('hex')",
    "m.Buffer.from('aGk=', 'base64').toString()",
    "m.Buffer.from('aGk_-w', 'base64url').toString('base64url')",
    "m.Buffer.from('ff00', 'hex').toString('latin1').length",
    "m.Buffer.from([1, 2, 300]).toJSON()",
    "m.Buffer.from('ab', 'utf16le').length",
    "m.Buffer.concat([m.Buffer.from('a'), m.Buffer.from('b')]).toString()",
    "m.Buffer.alloc(3, 'ab').toString()",
    "m.Buffer.byteLength('héé')",
    "m.Buffer.compare(m.Buffer.from('a'), m.Buffer.from('b'))",
    "m.Buffer.from('abc').equals(m.Buffer.from('abc'))",
    "m.Buffer.from('abcabc').indexOf('ca')",
    "m.Buffer.from('abc').includes('z')",
    "m.Buffer.from('abc').subarray(1).toString()",
    "m.Buffer.from('abc').slice(-2).toString()",
    "(() => { const b = m.Buffer.alloc(8); b.writeUInt32BE(0xdeadbeef, 0); b.writeInt16LE(-2, 4); b.write('z', 6); return b.toString('hex'); })()",
    "m.Buffer.from([1, 2, 3, 4, 5, 6, 7, 8]).readBigUInt64LE()",
    "m.Buffer.from([0, 0, 128, 63]).readFloatLE()",

    "m.Buffer.isBuffer(m.Buffer.alloc(1))",
    "m.Buffer.isBuffer(new Uint8Array(1))",
    "m.Buffer.isEncoding('base64url') && !m.Buffer.isEncoding('x')",
    "m.Buffer.from('abc') instanceof Uint8Array",
    "m.Buffer.from('a\\ud800b').toString('hex')",

    "m.Buffer.from('abcd').swap16().toString()",

    "m.Buffer.from('a').fill('xyz').toString()",
    "m.btoa('hi\\xff')",
    "m.atob(' aGk= ')",
    "m.atob('*')",
    "m.btoa('é€')",
    "m.isUtf8(m.Buffer.from([0xc3, 0xa9]))",
    "m.isUtf8(m.Buffer.from([0xc3]))",
    "m.isAscii(m.Buffer.from('é'))",
    "m.Buffer.of(1, 2).length",
    "[...m.Buffer.from('ab').entries()]",
    "m.Buffer.from(new Uint8Array([1, 2]).buffer).length",
    "m.Buffer.allocUnsafe(4).length",
    "m.Buffer.poolSize === 8192",
    "JSON.stringify(m.Buffer.from('a'))",
    "m.Buffer.copyBytesFrom(new Uint16Array([1, 2, 3]), 1, 1).toString('hex')",
    "m.Buffer.from('abc').lastIndexOf('b')",
    "m.Buffer.from('test').toString('ascii', 1, 3)",
  ],
  string_decoder: [
    "(() => { const d = new m.StringDecoder('utf8'); return [d.write(Uint8Array.of(0xe2, 0x82)), d.write(Uint8Array.of(0xac)), d.end()]; })()".replaceAll(
      "Uint8Array.of(",
      "B(",
    ),
    "(() => { const d = new m.StringDecoder('base64'); return d.write(B(1, 2)) + d.end(B(3)); })()",
  ],
  crypto: [
    "m.createHash('sha256').update('abc').digest('hex')",
    "m.createHash('md5').update('a').update(B(98, 99)).digest('base64')",
    "m.createHmac('sha1', 'key').update('data').digest('hex')",
    "m.createHash('sha512').update('ff', 'hex').digest().length",
    "m.createHash('nonsense')",
    "(() => { const h = m.createHash('sha1').update('a'); const c = h.copy().update('b'); return [h.digest('hex'), c.digest('hex')]; })()",
    "(() => { const h = m.createHash('sha1'); h.digest(); return h.digest(); })()",
    "m.timingSafeEqual(B(1, 2), B(1, 2))",
    "m.timingSafeEqual(B(1), B(1, 2))",
    "m.createHash('sha256').update(1)",
    "m.randomUUID().replace(/[0-9a-f]/g, 'x')",
    "m.randomBytes(8).length",
    "(() => { const n = m.randomInt(3, 5); return n === 3 || n === 4; })()",
    "m.createHash('shake128', { outputLength: 4 }).update('a').digest('hex')",
    "m.getHashes().includes('sha256')",
  ],
  os: [
    "m.constants.signals.SIGKILL",
    "m.constants.signals.SIGTERM",
    "m.constants.priority.PRIORITY_LOW",
    "m.devNull",
    "m.EOL",
  ],
};

describe.each(Object.entries(SAMPLES))("%s", (name, expressions) => {
  test("does what Node's does", { timeout: 60_000 }, async () => {
    const list = expressions.map((each) => `() => (${each})`).join(",\n");
    const body = `${EVALUATE}\nconst B = (...bytes) => Buffer.from(bytes);\nmodule.exports = [${list}].map(outcome).join("\\n");`;
    // What shows results is Node's own for both: data of the guest is read by the host.
    const inside = await runInside(
      [name, "buffer", "util"],
      `const m = require("${name}"); const { Buffer } = require("buffer"); const show = (v) => typeof v === "string" ? v : JSON.stringify(v, (_, x) => typeof x === "bigint" ? x + "n" : x === undefined ? "undefined" : typeof x === "number" && !Number.isFinite(x) ? String(x) : x);\n${body}`,
    );
    const outside = { exports: "" };
    new Function(
      "require",
      "module",
      "m",
      "Buffer",
      `const show = (v) => typeof v === "string" ? v : JSON.stringify(v, (_, x) => typeof x === "bigint" ? x + "n" : x === undefined ? "undefined" : typeof x === "number" && !Number.isFinite(x) ? String(x) : x);\n${body}`,
    )(require, outside, hostModule(name), Buffer);
    const [got, wanted] = [(inside as string).split("\n"), outside.exports.split("\n")];
    expect(got).toEqual(wanted);
  });
});

describe("the table", () => {
  test.each(NAMES)("knows every member of Node's %s", (name) => {
    const known = nodeModuleTable[name]!;
    if (name !== "process") expect(Object.keys(hostModule(name)).filter((member) => !(member in known))).toEqual([]);
    for (const { reason } of Object.values(known)) expect(reason).toMatch(/\w{3}/);
  });

  test.each(NAMES)("says what guests have of %s", async (name) => {
    const needsFeature = [
      "setTimeout",
      "clearTimeout",
      "setInterval",
      "clearInterval",
      "setImmediate",
      "clearImmediate",
      "URL",
      "URLSearchParams",
      "TextEncoder",
      "TextDecoder",
    ];
    const has = (await runInside(
      [name],
      `module.exports = Object.getOwnPropertyNames(require("${name}")).join();`,
    )) as string;
    const own = has.split(",").filter((key) => !["length", "name", "prototype", ""].includes(key));
    const expected = Object.entries(nodeModuleTable[name]!)
      .filter(([, { status }]) => status !== "absent")
      .map(([key]) => key);
    expect(own.sort()).toEqual(expected.filter((key) => !needsFeature.includes(key)).sort());
  });

  test("has a reason for modules that guests cannot have", () => {
    for (const [name, reason] of Object.entries(unavailableModules)) {
      expect(() => nodeModules([name])).toThrow(
        new OptionsError(`the module "${name}" of Node is not for guests: ${reason}`, "options/module"),
      );
    }
    for (const bad of ["nonsense", "__proto__", "constructor", ""])
      expect(() => nodeModules([bad])).toThrow(OptionsError);
    expect(() => nodeModules({ crypto: { rnd: true } } as unknown as NodeModuleGrants)).toThrow(OptionsError);
  });

  test("tells the importer why a member is absent", async () => {
    const main = compile(`import { hostname } from "node:os"; hostname();`, { profile: "compat", filename: "main.js" });
    const domain = createDomain({ modules: { ...nodeModules(["os"]), main } });
    await expect(domain.import("main")).rejects.toThrow(
      /no export named "hostname": tells of the machine or the process/,
    );
  });
});

describe("instances", () => {
  test("are the same under both names, and another in each domain", async () => {
    const source = `const events = require("events"); events.mark = (events.mark ?? 0) + 1; events.defaultMaxListeners++;
      module.exports = [events === require("node:events"), events.mark, events.defaultMaxListeners].join();`;
    expect(await runInside(["events"], source)).toBe("true,1,11");
    expect(await runInside(["events"], source)).toBe("true,1,11");
  });

  test("share no memory: two small buffers have each their own", async () => {
    const source = `const { Buffer } = require("buffer"); const [a, b] = [Buffer.allocUnsafe(8), Buffer.from("x")];
      module.exports = [a.buffer === b.buffer, a.buffer.byteLength, b.buffer.byteLength, a.every((n) => n === 0)].join();`;
    expect(await runInside(["buffer"], source)).toBe("false,8,1,true");
  });
});

test("process and the global names are what the host lists", async () => {
  const main = compile(
    `require("sallyport:globals"); module.exports = [process.env.NODE_ENV, process.env.HOME, process.cwd(), process.pid, typeof Buffer, global === globalThis].join();`,
    { profile: "compat", goal: "commonjs" },
  );
  const modules = nodeModules({
    process: { env: { NODE_ENV: "test" } },
    buffer: true,
    globals: true,
  } as NodeModuleGrants);
  const { default: text } = (await createDomain({ modules: { ...modules, main } }).import("main")) as {
    default: string;
  };
  expect(text).toBe("test,,/,,function,true");
});

test("are for strict guests too", async () => {
  const main = compile(
    `import { join } from "node:path"; import EventEmitter from "events"; export default join("a", String(new EventEmitter().emit("x")));`,
    { filename: "main.js" },
  );
  const domain = createDomain({ modules: { ...nodeModules(["path", "events"]), main } });
  expect(((await domain.import("main")) as { default: unknown }).default).toBe("a/false");
});
