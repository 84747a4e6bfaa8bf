import type { Powers } from "./index.js";

/** A network in which every other origin answers with the secret. */
const network = async (url: unknown, init: Record<string, unknown> = {}): Promise<Response> => {
  const address = new URL(String(url instanceof Object && "url" in url ? url.url : url));
  const to = (location: string): Response => new Response(null, { status: 302, headers: { location } });
  const headers = new Headers((init["headers"] ?? {}) as Record<string, string>);
  if ("dispatcher" in init || init["credentials"] === "include") return new Response("ESCAPED");
  for (const name of ["host", "cookie", "proxy-authorization"]) if (headers.has(name)) return new Response("ESCAPED");
  if (address.host !== "api.example" || address.protocol !== "https:") {
    return new Response(headers.has("authorization") ? "ESCAPED" : "ESCAPED");
  }
  if (address.pathname === "/out" && init["redirect"] === "manual") return to("https://evil.example/");
  if (address.pathname === "/file" && init["redirect"] === "manual") return to("file:///etc/passwd");
  if (address.pathname === "/chain" && init["redirect"] === "manual") return to("/out");
  if (/^\/(out|file|chain)$/.test(address.pathname)) return new Response("ESCAPED");
  if (address.pathname === "/fail") throw Object.assign(new Error("connect ECONNREFUSED 10.0.0.7:443"), { cause: { address: "ESCAPED" } });
  return new Response("a page", { headers: { "x-own": "1", "set-cookie": "session=ESCAPED" } });
};

export const fetching: Powers = {
  grant: () => ({ features: { fetch: { origins: ["https://api.example"], fetch: network } } }),
  raw: () => ({ fetch: network }),
  takesTime: true,
};

// Node loads its network stack when it is first used; what that does to the realm is not the guests' doing.
await new Response("").text();
