/** The browser in which the tests of this folder run. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The program's path: what `SALLYPORT_CHROMIUM` says, or where systems put it; null where there is none, and these tests are skipped. */
export const executablePath: string | null =
  process.env["SALLYPORT_CHROMIUM"] || (PLACES.find((path) => existsSync(path)) ?? null);

/** Why a test does not run, in its name. */
export const SKIPPED = " (skipped: no Chromium; set SALLYPORT_CHROMIUM to its path)";

/** Continuous integration runs as root, for which Chromium has no sandbox. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executablePath!,
    args: ["--disable-dev-shm-usage", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
