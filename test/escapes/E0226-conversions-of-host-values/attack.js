tries(
  () => host.object.toString.constructor("return 'ESCAPED'")(),
  () => host.object.valueOf().constructor.constructor("return 'ESCAPED'")(),
  () => host.convertible.valueOf().constructor.constructor("return 'ESCAPED'")(),
  () => host.convertible[Symbol.toPrimitive].constructor("return 'ESCAPED'")(),
  () => { host.convertible + ""; return `${host.convertible}`; },
  () => (/native code/.test(`${host.identity}`) ? "hidden" : /return/.test(`${host.identity}`) ? "ESCAPED" : "hidden"),
);
