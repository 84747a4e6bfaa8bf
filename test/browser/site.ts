/**
 * A site on this machine, as a host would serve one: the built runtime under `/runtime`, files of a test's own, and pages that run one
 * module each. What a module says by `tell(…)` of `page/tell.js` comes back in order.
 */
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Browser } from "playwright-core";

const HERE = dirname(fileURLToPath(import.meta.url));
const RUNTIME = join(HERE, "../../packages/runtime-guards/dist");

/** What a careful page allows: scripts of its own origin and nothing else; no text becomes code, and the address of a worker is the host's own. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types host";

/** What begins what a page tells, among all that a browser says on the console. */
const TOLD = "told: ";

export interface Site {
  /** The path of a script of `page/`, with all it imports but the runtime. */
  script(name: string): Promise<string>;
  /** Serves a file, and gives its path. */
  serve(path: string, text: string): string;
  /** Opens a page that imports `script`, and waits until it has said that it is at its end. */
  visit(script: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface VisitOptions {
  /** The Content-Security-Policy of the page and of its workers; null: none. Default: {@link STRICT_POLICY}. */
  readonly policy?: string | null;
  /** Milliseconds without a word of the page's after which it has failed. */
  readonly patience?: number;
}

export interface Visit {
  readonly told: readonly unknown[];
  /** Errors that nobody caught, and what the browser refused. */
  readonly errors: readonly string[];
}

export async function openSite(browser: Browser): Promise<Site> {
  const files = new Map<string, string>();
  let policy: string | null = null;
  const server = createServer((request, response) => {
    const path = new URL(request.url!, "http://localhost").pathname;
    const text = files.get(decodeURIComponent(path)) ?? readBuilt(path);
    if (policy !== null) response.setHeader("Content-Security-Policy", policy);
    response.setHeader("Content-Type", path.endsWith(".html") ? "text/html" : typeOf(path));
    response.statusCode = text === null ? 404 : 200;
    response.end(text ?? "");
  });
  const origin = await listen(server);

  const site: Site = {
    async script(name) {
      const bundled = await build({
        entryPoints: [join(HERE, "page", name)],
        bundle: true,
        format: "esm",
        target: "esnext",
        write: false,
        alias: { "@sallyport/runtime-guards": "/runtime/index.js" },
        external: ["/runtime/*"],
        logLevel: "error",
      });
      return site.serve(`/page/${name}`, bundled.outputFiles[0]!.text);
    },
    serve(path, text) {
      files.set(path, text);
      return path;
    },
    async visit(script, { policy: wanted = STRICT_POLICY, patience = 30_000 } = {}) {
      policy = wanted;
      const told: unknown[] = [];
      const errors: string[] = [];
      const page = await browser.newPage();
      try {
        await new Promise<void>((resolve, reject) => {
          const fail = () =>
            reject(new Error(`the page says nothing more after ${JSON.stringify(told.at(-1))}\n${errors.join("\n")}`));
          let timer = setTimeout(fail, patience);
          page.on("pageerror", (error) => void errors.push(String(error)));
          page.on("crash", fail);
          page.on("console", (message) => {
            clearTimeout(timer);
            timer = setTimeout(fail, patience);
            const text = message.text();
            if (text === "end") {
              clearTimeout(timer);
              resolve();
            } else if (text.startsWith(TOLD)) told.push(JSON.parse(text.slice(TOLD.length)));
            else errors.push(text);
          });
          const path = site.serve(
            "/page.html",
            `<!doctype html><title>host</title><script type="module" src="${script}"></script>`,
          );
          page.goto(`${origin}${path}`).catch(reject);
        });
        return { told, errors };
      } finally {
        await page.close();
      }
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
  return site;
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function readBuilt(path: string): string | null {
  const inside = normalize(path);
  if (!inside.startsWith("/runtime/")) return null;
  try {
    return readFileSync(join(RUNTIME, inside.slice("/runtime/".length)), "utf8");
  } catch {
    return null;
  }
}

const typeOf = (path: string): string => (path.endsWith(".json") ? "application/json" : "text/javascript");
