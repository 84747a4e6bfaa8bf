import type { Powers } from "./index.js";

/** Classes that a careless host lets guests extend: an error, one whose prototype has functions of the language, one that shows itself early. */
function make(): { readonly extendable: readonly Function[]; readonly endowments: Record<string, unknown> } {
  class Failure extends Error {
    where(): string {
      return "here";
    }
  }
  class Widget {
    readonly size = 1;
  }
  Object.defineProperty(Widget.prototype, "label", { value: "of the host", writable: true, configurable: true });
  // As a library of mixins leaves them there.
  Object.assign(Widget.prototype, {
    evaluate: eval,
    compile: Function,
    extend: Object.assign,
    define: Object.defineProperty,
    relink: Object.setPrototypeOf,
    construct: Reflect.construct,
    tools: { evaluate: eval },
    each: Array.prototype.forEach,
    [Symbol.iterator]: Array.prototype.values,
  });
  class Early {
    constructor(show: (self: unknown) => void) {
      show(this);
    }
    self(): this {
      return this;
    }
  }
  class Account {
    #balance = 100;
    draw(n: number): string {
      this.#balance -= n;
      return this.#balance < 50 ? "ESCAPED" : "drawn";
    }
  }
  const registry = { owner: "host" };
  const isChanged = (): string => (JSON.stringify(registry) === '{"owner":"host"}' && Object.getPrototypeOf(registry) === Object.prototype ? "kept" : "ESCAPED");
  return { extendable: [Failure, Widget, Early, Account], endowments: { Failure, Widget, Early, Account, registry, isChanged, widget: new Widget() } };
}

export const classes: Powers = {
  grant: make,
  raw: () => make().endowments,
  takesTime: false,
};
