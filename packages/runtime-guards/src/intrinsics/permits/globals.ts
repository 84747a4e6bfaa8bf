/**
 * The names of globals: those that every domain has, and those that are known and not given. A domain's answer does
 * not depend on the host's environment: `process` in a browser is denied as it is in Node.
 */

/** Every domain has these, where the realm has them (R6). `globalThis` is the domain's own. */
export const BASE_GLOBALS =
  "AggregateError Array ArrayBuffer AsyncDisposableStack BigInt BigInt64Array BigUint64Array Boolean DataView Date DisposableStack Error EvalError Float16Array Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Iterator JSON Map Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set String SuppressedError Symbol SyntaxError Temporal TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakSet decodeURI decodeURIComponent encodeURI encodeURIComponent escape isFinite isNaN parseFloat parseInt undefined unescape";

/** Intrinsics of the language that a feature grants; they have permits as those above have. */
export const FEATURE_INTRINSICS = "Atomics SharedArrayBuffer";

/** Names that a feature grants. */
export const FEATURE_GLOBALS: readonly (readonly [feature: string, names: string])[] = [
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
export const DENIED_GLOBALS =
  "AbortController AbortSignal AsyncIterator Blob BroadcastChannel Buffer ByteLengthQueuingStrategy CloseEvent CompressionStream CountQueuingStrategy Crypto CryptoKey CustomEvent DOMException DecompressionStream Document Element ErrorEvent Event EventSource EventTarget File FileReader HTMLElement Image ImageData IntersectionObserver MessageChannel MessageEvent MessagePort MutationObserver Navigator Node Notification Option Performance PerformanceEntry PerformanceMark PerformanceMeasure PerformanceObserver PerformanceObserverEntryList PerformanceResourceTiming QuotaExceededError ReadableByteStreamController ReadableStream ReadableStreamBYOBReader ReadableStreamBYOBRequest ReadableStreamDefaultController ReadableStreamDefaultReader ResizeObserver ShadowRealm SharedWorker Storage StorageEvent SubtleCrypto TextDecoderStream TextEncoderStream TransformStream TransformStreamDefaultController WebAssembly WebSocket Window Worker WritableStream WritableStreamDefaultController WritableStreamDefaultWriter XMLHttpRequest __dirname __filename addEventListener alert blur caches cancelAnimationFrame cancelIdleCallback captureEvents chrome clientInformation close closed confirm cookieStore crashReport createImageBitmap credentialless crossOriginIsolated customElements devicePixelRatio dispatchEvent document documentPictureInPicture event exports external fence fetchLater find focus fonts frameElement frames getComputedStyle getScreenDetails getSelection global history importScripts indexedDB innerHeight innerWidth isSecureContext launchQueue length localStorage location locationbar matchMedia menubar module moveBy moveTo name navigation navigator offscreenBuffering open opener origin originAgentCluster outerHeight outerWidth pageXOffset pageYOffset parent personalbar postMessage print process prompt queryLocalFonts releaseEvents removeEventListener reportError requestAnimationFrame requestIdleCallback require resizeBy resizeTo scheduler screen screenLeft screenTop screenX screenY scroll scrollBy scrollTo scrollX scrollY scrollbars self sessionStorage sharedStorage showDirectoryPicker showOpenFilePicker showSaveFilePicker speechSynthesis status statusbar stop styleMedia toolbar top trustedTypes viewport visualViewport webkitCancelAnimationFrame webkitMediaStream webkitRTCPeerConnection webkitRequestAnimationFrame webkitRequestFileSystem webkitRequestFileSystemSync webkitResolveLocalFileSystemSyncURL webkitResolveLocalFileSystemURL webkitSpeechGrammar webkitSpeechGrammarList webkitSpeechRecognition webkitSpeechRecognitionError webkitSpeechRecognitionEvent webkitURL when window";
