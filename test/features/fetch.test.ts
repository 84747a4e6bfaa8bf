import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { createDomain, type DomainOptions } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { denial, PROFILES } from "./both-profiles.js";

type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;
const requests: { method: string; url: string; headers: IncomingMessage["headers"]; body: string; port: number }[] = [];

const redirect =
  (status: number, location: () => string): Handler =>
  (_request, response) =>
    response.writeHead(status, { location: location() }).end();

const routes: Record<string, Handler> = {
  "/json": (_request, response) =>
    response
      .writeHead(200, { "content-type": "application/json", "set-cookie": "a=1", "x-own": "yes" })
      .end('{"list":[1,2],"__proto__":{"x":1}}'),
  "/text": (_request, response) => response.end("grüße"),
  "/big": (_request, response) => response.end("x".repeat(100_000)),
  "/slow": () => {},
  "/drip": (_request, response) => void response.write("a"),
  "/missing": (_request, response) => response.writeHead(404, "Not there").end("no"),
  "/echo": (request, response, body) =>
    response.end(JSON.stringify({ method: request.method, headers: request.headers, body })),
  "/out": redirect(302, () => `${elsewhere}/secret`),
  "/in": redirect(302, () => "/text"),
  "/see": redirect(303, () => "/echo"),
  "/again": redirect(307, () => "/echo"),
  "/loop": redirect(302, () => "/loop"),
  "/file": redirect(302, () => "file:///etc/passwd"),
  "/user": redirect(302, () => origin.replace("//", "//user:pass@") + "/text"),
};

let origin: string;
let elsewhere: string;
const servers: Server[] = [];

async function serve(): Promise<string> {
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      const { port } = server.address() as AddressInfo;
      requests.push({ method: request.method!, url: request.url!, headers: request.headers, body, port });
      (routes[request.url!] ?? ((_request, answer) => answer.writeHead(200).end("secret")))(request, response, body);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  origin = await serve();
  elsewhere = await serve();
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** What the body of an async function gives in each profile; `ORIGIN` stands for the server. */
async function inBoth(body: string, options: object = {}): Promise<unknown> {
  const source = `(async () => {${body.replaceAll("ORIGIN", origin).replaceAll("ELSEWHERE", elsewhere)}})()`;
  const features: DomainOptions["features"] = { fetch: { origins: [origin], ...options } };
  const results: unknown[] = [];
  for (const profile of PROFILES) results.push(await createDomain({ features }).evaluate(compile(source, { profile })));
  expect(results[0]).toEqual(results[1]);
  return results[0];
}
const failure = (call: string, options: object = {}) =>
  inBoth(`try { await ${call}; return "no error" } catch (e) { return e.code ?? e.name + ": " + e.message }`, options);

describe("without fetch", () => {
  test.each(["fetch('https://a.example')", "globalThis.fetch", "[fetch]"])("%s", (source) =>
    expect(denial(`if (${source} === undefined) fetch`)).toContain("authority/"),
  );
  test("it is granted with origins only", () => {
    for (const features of [["fetch"], { fetch: true }, { fetch: {} }, { fetch: { origins: ["*"] } }]) {
      expect(() => createDomain({ features: features as never })).toThrow(/origin/);
    }
  });
});

describe("with fetch", () => {
  test("text, json, bytes", async () => {
    expect(await inBoth('return (await fetch("ORIGIN/text")).text()')).toBe("grüße");
    expect(
      await inBoth(
        'const r = await fetch("ORIGIN/json"); const o = await r.json(); o.list.push(3); return [r.ok, r.status, o.list.join(), Object.keys(o).join(), o.x].join()',
      ),
    ).toBe("true,200,1,2,3,list,__proto__,");
    expect(await inBoth('const b = await (await fetch("ORIGIN/text")).arrayBuffer(); return b.byteLength')).toBe(7);
    expect(await inBoth('const r = await fetch("ORIGIN/missing"); return [r.ok, r.status, r.statusText].join()')).toBe(
      "false,404,Not there",
    );
  });
  test("headers can be read, cookies not", async () => {
    expect(
      await inBoth(
        'const { headers } = await fetch("ORIGIN/json"); return [headers.get("X-Own"), headers.get("set-cookie"), headers.has("x-own"), [...headers].some(([k]) => k === "set-cookie"), [...headers.keys()].includes("content-type")].join()',
      ),
    ).toBe("yes,,true,false,true");
  });
  test("the body, chunk by chunk", async () => {
    expect(
      await inBoth(
        'let n = 0; for await (const chunk of (await fetch("ORIGIN/big")).body) n += chunk.length; return n',
      ),
    ).toBe(100_000);
  });
  test("a body is read once", async () => {
    expect(
      await inBoth(
        'const r = await fetch("ORIGIN/text"); await r.text(); try { await r.text() } catch (e) { return e.name }',
      ),
    ).toBe("TypeError");
  });
  test("requests with method, headers and body", async () => {
    const echoed = JSON.parse(
      (await inBoth(
        'return (await fetch("ORIGIN/echo", { method: "post", headers: { "X-A": "1", Cookie: "a=1", Host: "internal" }, body: "data" })).text()',
      )) as string,
    ) as { method: string; body: string; headers: Record<string, string> };
    expect(echoed).toMatchObject({ method: "POST", body: "data", headers: { "x-a": "1", host: new URL(origin).host } });
    expect(echoed.headers["cookie"]).toBe(undefined);
    expect(
      await inBoth(
        'return (await (await fetch("ORIGIN/echo", { method: "PUT", body: new Uint8Array([65, 66]) })).json()).body',
      ),
    ).toBe("AB");
  });
  test("redirects within the origin", async () => {
    expect(
      await inBoth('const r = await fetch("ORIGIN/in"); return r.redirected + r.url.slice(-5) + await r.text()'),
    ).toBe("true/textgrüße");
    expect(
      await inBoth(
        'const r = await fetch("ORIGIN/see", { method: "POST", body: "x" }); return (await r.json()).method',
      ),
    ).toBe("GET");
    expect(
      await inBoth(
        'const r = await fetch("ORIGIN/again", { method: "POST", body: "x" }); return (await r.json()).body',
      ),
    ).toBe("x");
    expect(await inBoth('return (await fetch("ORIGIN/out", { redirect: "manual" })).status')).toBe(302);
  });
});

describe("no further than the origins", () => {
  test.each([
    ['fetch("ELSEWHERE/secret")', "attenuator/origin"],
    ['fetch("ORIGIN/out")', "attenuator/origin"],
    ['fetch("ORIGIN/file")', "attenuator/origin"],
    ['fetch("ORIGIN/user")', "attenuator/origin"],
    ['fetch("file:///etc/passwd")', "attenuator/origin"],
    ['fetch("data:text/plain,x")', "attenuator/origin"],
    [
      'fetch({ toString: () => "ORIGIN/text" })',
      "TypeError: fetch failed: the address must be a text, a URL or a Request",
    ],
    ['fetch("ORIGIN/loop")', "TypeError: fetch failed: more than 20 redirects"],
    [
      'fetch("ORIGIN/text", { body: { pipe() {} }, method: "POST" })',
      "TypeError: fetch failed: a body must be a text or binary data",
    ],
    [
      'fetch("ORIGIN/text", { headers: { "a\\r\\nb": "1" } })',
      "TypeError: fetch failed: a header's name or value is not valid",
    ],
  ])("%s", async (call, expected) => {
    const before = requests.filter(({ url }) => url === "/secret").length;
    expect(await failure(call)).toBe(expected);
    expect(requests.filter(({ url }) => url === "/secret").length).toBe(before);
  });

  test("what the network says stays with the host", async () => {
    expect(await failure('fetch("http://127.0.0.1:1/")', { origins: ["http://127.0.0.1:1"] })).toBe(
      "TypeError: fetch failed",
    );
    const fetch = () => Promise.reject(Object.assign(new Error("at /home/host/net.js"), { cause: { socket: {} } }));
    expect(
      await inBoth('try { await fetch("ORIGIN/") } catch (e) { return e.message + e.cause + e.stack }', { fetch }),
    ).toBe("fetch failedundefinedTypeError: fetch failed");
  });

  test("no more bytes, no more time", async () => {
    expect(await failure('(await fetch("ORIGIN/big")).text()', { maxBytes: 1000 })).toBe("budget/fetch");
    expect(await failure('fetch("ORIGIN/slow")', { timeout: 100 })).toBe(
      "TimeoutError: fetch failed: it took too long",
    );
    expect(await failure('(await fetch("ORIGIN/drip")).text()', { timeout: 200 })).toBe(
      "TimeoutError: fetch failed: it took too long",
    );
  });

  test("what a guest's getter throws comes back to it", async () => {
    expect(
      await inBoth(
        'try { await fetch("ORIGIN/", { get method() { throw new RangeError("mine") } }) } catch (e) { return e.name + e.message }',
      ),
    ).toBe("RangeErrormine");
  });

  test("a revoked domain's requests end", async () => {
    const domain = createDomain({ features: { fetch: { origins: [origin] } } });
    const promise = domain.evaluate(compile(`fetch("${origin}/slow")`)) as Promise<unknown>;
    domain.revoke();
    await expect(promise).rejects.toMatchObject({ code: "revoked/domain" });
  });

  test("a response has no class and no host object", async () => {
    expect(
      await inBoth(
        'const r = await fetch("ORIGIN/text"); return [r.constructor === Object, Object.isFrozen(r), Object.getPrototypeOf(r) === Object.prototype, Object.isFrozen(r.headers), "clone" in r, Reflect.ownKeys(r.headers).length].join()',
      ),
    ).toBe("true,true,true,true,false,7");
  });
});
