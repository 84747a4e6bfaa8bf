const capture = Error.captureStackTrace;
for (const target of [Array.prototype, Map.prototype, RegExp.prototype, Promise.prototype]) {
  tries(
    () => { capture(target); return Object.hasOwn(target, "stack") ? "ESCAPED" : "kept"; },
    () => { Reflect.apply(capture, Error, [target]); return Object.hasOwn(target, "stack") ? "ESCAPED" : "kept"; },
    () => { [target].forEach(capture); return Object.hasOwn(target, "stack") ? "ESCAPED" : "kept"; },
  );
}
tries(() => { capture([].__proto__); return [].stack === undefined ? "kept" : "ESCAPED"; });
