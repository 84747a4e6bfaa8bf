const React = { createElement: (type, props, ...children) => { const f = typeof type === "function" ? type : props?.f; try { return f.constructor("return 'ESCAPED'")(); } catch (e) { return e.name; } }, Fragment: () => {} };
const o = { f: () => {}, g: { h() {} } };
const evil = { __proto__: { constructor: 1 } };
tries(
  () => <o.f />,
  () => <o.g.h constructor={1} />,
  () => <o.constructor />,
  () => <o.f.constructor />,
  () => <a {...evil} f={o.f} />,
  () => <a __proto__={o} f={o.g.h} />,
  () => <></>,
  () => <this.constructor />,
  () => <globalThis.Function />,
  () => <o.f>{(() => {}).constructor}</o.f>,
);
