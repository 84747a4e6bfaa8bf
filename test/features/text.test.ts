import { createDomain } from "@sallyport/runtime-guards";
import { compile } from "@sallyport/transform";
import { describe, expect, test } from "vitest";
import { denial, inBoth } from "./both-profiles.js";

const features = ["text"] as const;
const gives = (source: string) => inBoth(source, { features });

test.each(["URL", "URLSearchParams", "TextEncoder", "TextDecoder", "atob", "btoa"])("without text: %s", (name) => {
  expect(denial(`${name}("")`)).toBe(
    `authority/global: ${name} is not available in this domain: it needs the feature "text"`,
  );
});

describe("with text", () => {
  test("a URL is read and written", () => {
    expect(
      gives(`const u = new URL("/p?a=1&b=2#h", "https://x.example:81");
        u.searchParams.append("c", 3); u.port = "82"; u.hash = "";
        [u.href, u.origin, u.host, String(u), JSON.stringify(u), u.searchParams.get("c")].join(" ")`),
    ).toBe(
      'https://x.example:82/p?a=1&b=2&c=3 https://x.example:82 x.example:82 https://x.example:82/p?a=1&b=2&c=3 "https://x.example:82/p?a=1&b=2&c=3" 3',
    );
  });
  test("it is a class of the domain", () => {
    expect(
      gives(`const u = new URL("https://a.b"); class Mine extends URL { both() { return this.host + this.pathname; } }
        [u instanceof URL, u.constructor === URL, u.searchParams === u.searchParams, u.searchParams instanceof URLSearchParams,
         new Mine("https://c.d/e").both(), new Mine("https://c.d") instanceof URL, Object.isFrozen(URL.prototype)].join()`),
    ).toBe("true,true,true,true,c.d/e,true,true");
    const [a, b] = [1, 2].map(() => createDomain({ features }).evaluate(compile("URL")));
    expect(a).not.toBe(b);
  });
  test("canParse, parse, and no registry of the process", () => {
    expect(
      gives("[URL.canParse('x'), URL.canParse('y', 'https://a'), URL.parse('x'), URL.parse('https://a').host].join()"),
    ).toBe("false,true,,a");
    expect(gives("[typeof URL.createObjectURL, typeof URL.revokeObjectURL].join()")).toBe("undefined,undefined");
  });
  test("parameters of a text, a record, pairs and other parameters", () => {
    expect(
      gives(`[new URLSearchParams("?q=1&q=2").getAll("q"), new URLSearchParams({ a: 1, b: [2] }), new URLSearchParams([["a", "b"], ["c", "d"]]),
        new URLSearchParams(new URLSearchParams("x=y")), new URLSearchParams()].join(" ")`),
    ).toBe("1,2 a=1&b=2 a=b&c=d x=y ");
    expect(
      gives(`const p = new URLSearchParams("b=2&a=1&a=3"); const seen = []; p.forEach((v, k, all) => seen.push(k + v + (all === p))); p.sort(); p.delete("b"); p.set("z", 9);
        [p, p.has("a"), p.has("a", "4"), p.size, [...p.keys()], [...p.values()], [...p].join("/"), seen].join(" ")`),
    ).toBe("a=1&a=3&z=9 true false 3 a,a,z 1,3,9 a,1/a,3/z,9 b2true,a1true,a3true");
  });
  test.each([
    ["new URL('x')", "Invalid URL"],
    ["URL('https://a')", "cannot be invoked without 'new'"],
    ["URL.prototype.href", "was called on what is no URL"],
    ["new URL('https://a').toString.call({})", "was called on what is no URL"],
    ["new URL('https://a').href = 'nope'", "Invalid URL"],
    ["new URLSearchParams([['a']])", "must have a name and a value"],
    ["new URLSearchParams({ *[Symbol.iterator]() { for (;;) yield ['a', 'b']; } })", "more than"],
    ["new TextDecoder('nope')", "encoding is not supported"],
    ["new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array([255]))", "not valid"],
  ])("%s is refused", (source, message) => expect(denial(source, { features })).toContain(message));

  test("encoders and decoders", () => {
    expect(gives("new TextEncoder().encode('hé☃').join()")).toBe("104,195,169,226,152,131");
    expect(
      gives(
        "const b = new Uint8Array(3); const r = new TextEncoder().encodeInto('héé', b); [r.read, r.written, b].join()",
      ),
    ).toBe("2,3,104,195,169");
    expect(gives("new TextDecoder().decode(new Uint8Array([104, 195, 169]))")).toBe("hé");
    expect(
      gives(
        "const d = new TextDecoder(); d.decode(new Uint8Array([195]), { stream: true }) + d.decode(new Uint8Array([169]))",
      ),
    ).toBe("é");
    expect(
      gives(
        "[new TextEncoder().encoding, new TextDecoder('latin1').encoding, new TextDecoder('utf-8', { fatal: true }).fatal].join()",
      ),
    ).toBe("utf-8,windows-1252,true");
  });
  test("encoded bytes are of this text alone, not of a pool", () => {
    expect(gives("new TextEncoder().encode('x').buffer.byteLength")).toBe(1);
  });
  test("base64", () => {
    expect(gives("btoa('hi') + atob('aGk=')")).toBe("aGk=hi");
    expect(gives("try { atob('*') } catch (e) { e.name + (e instanceof Error) }")).toBe("InvalidCharacterErrortrue");
    expect(gives("try { btoa('\\u2603') } catch (e) { e.name }")).toBe("InvalidCharacterError");
  });
});
