/**
 * The names of globals that hosts have and no domain has without a grant. A guest is told what would grant them: that does not depend on the host's environment,
 * so that `process` is denied in a browser as it is in Node. The tables are made when a guest first misses a name.
 */

import { FeralMap, FeralSet, mapGet, mapSet, setAdd, setHas, stringSplit } from "../primordials.js";

/** Names that a feature grants. */
const FEATURE_GLOBALS: readonly (readonly [feature: string, names: string])[] = [
  ["clock", "performance"],
  ["console", "console"],
  ["eval", "eval"],
  ["fetch", "fetch Headers Request Response FormData"],
  ["gc", "FinalizationRegistry WeakRef"],
  ["intl", "Intl"],
  ["random", "crypto"],
  ["shared-memory", "Atomics SharedArrayBuffer"],
  ["structured-clone", "structuredClone"],
  ["text", "TextDecoder TextEncoder URL URLPattern URLSearchParams atob btoa"],
  ["timers", "clearImmediate clearInterval clearTimeout queueMicrotask setImmediate setInterval setTimeout"],
];

/** Names of Node's and browsers' globals that no feature grants. */
const DENIED_GLOBALS =
  "AbortController AbortSignal AsyncIterator Blob BroadcastChannel Buffer ByteLengthQueuingStrategy CloseEvent CompressionStream CountQueuingStrategy Crypto CryptoKey CustomEvent DOMException DecompressionStream Document Element ErrorEvent Event EventSource EventTarget File FileReader HTMLElement Image ImageData IntersectionObserver MessageChannel MessageEvent MessagePort MutationObserver Navigator Node Notification Option Performance PerformanceEntry PerformanceMark PerformanceMeasure PerformanceObserver PerformanceObserverEntryList PerformanceResourceTiming QuotaExceededError ReadableByteStreamController ReadableStream ReadableStreamBYOBReader ReadableStreamBYOBRequest ReadableStreamDefaultController ReadableStreamDefaultReader ResizeObserver ShadowRealm SharedWorker Storage StorageEvent SubtleCrypto TextDecoderStream TextEncoderStream TransformStream TransformStreamDefaultController WebAssembly WebSocket Window Worker WritableStream WritableStreamDefaultController WritableStreamDefaultWriter XMLHttpRequest __dirname __filename addEventListener alert blur caches cancelAnimationFrame cancelIdleCallback captureEvents chrome clientInformation close closed confirm cookieStore crashReport createImageBitmap credentialless crossOriginIsolated customElements devicePixelRatio dispatchEvent document documentPictureInPicture event exports external fence fetchLater find focus fonts frameElement frames getComputedStyle getScreenDetails getSelection global history importScripts indexedDB innerHeight innerWidth isSecureContext launchQueue length localStorage location locationbar matchMedia menubar module moveBy moveTo name navigation navigator offscreenBuffering open opener origin originAgentCluster outerHeight outerWidth pageXOffset pageYOffset parent personalbar postMessage print process prompt queryLocalFonts releaseEvents removeEventListener reportError requestAnimationFrame requestIdleCallback require resizeBy resizeTo scheduler screen screenLeft screenTop screenX screenY scroll scrollBy scrollTo scrollX scrollY scrollbars self sessionStorage sharedStorage showDirectoryPicker showOpenFilePicker showSaveFilePicker speechSynthesis status statusbar stop styleMedia toolbar top trustedTypes viewport visualViewport webkitCancelAnimationFrame webkitMediaStream webkitRTCPeerConnection webkitRequestAnimationFrame webkitRequestFileSystem webkitRequestFileSystemSync webkitResolveLocalFileSystemSyncURL webkitResolveLocalFileSystemURL webkitSpeechGrammar webkitSpeechGrammarList webkitSpeechRecognition webkitSpeechRecognitionError webkitSpeechRecognitionEvent webkitURL when window";

let features: Map<string, string> | undefined;
let denied: Set<string> | undefined;

/** The feature that would grant a global; `undefined` where none does. */
export function featureOf(name: string): string | undefined {
  if (features === undefined) {
    features = new FeralMap();
    for (let i = 0; i < FEATURE_GLOBALS.length; i++) {
      const granted = stringSplit(FEATURE_GLOBALS[i]![1], " ");
      for (let n = 0; n < granted.length; n++) mapSet(features, granted[n]!, FEATURE_GLOBALS[i]![0]);
    }
  }
  return mapGet(features, name);
}

/** Whether hosts have a global of this name, which no feature grants. */
function isDenied(name: string): boolean {
  if (denied === undefined) {
    denied = new FeralSet();
    const names = stringSplit(DENIED_GLOBALS, " ");
    for (let i = 0; i < names.length; i++) setAdd(denied, names[i]!);
  }
  return setHas(denied, name);
}

/** What would give a guest a global; `undefined` for a name that no host is known to have. */
export function hostNames(name: string): string | undefined {
  const feature = featureOf(name);
  if (feature !== undefined) return `it needs the feature "${feature}"`;
  return isDenied(name) ? remedyOf(name) : undefined;
}

/** How a host would give what no feature gives; modules come by import. */
function remedyOf(name: string): string {
  if (name === "require" || name === "module" || name === "exports")
    return 'modules come by `import`, or in compat by the goal "commonjs"';
  if (name === "process" || name === "Buffer" || name === "global") {
    const granted = name === "global" ? '"globals"' : `"globals" and ${name === "process" ? '"process"' : '"buffer"'}`;
    return `\`import "sallyport:globals"\` brings it where the host grants ${granted}, or it is in \`endowments\``;
  }
  return "a host that means to give it lists it in `endowments`";
}
