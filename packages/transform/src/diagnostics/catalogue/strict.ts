/**
 * What the object-capability language (the strict profile, R1 to R5) refuses and the text shows. Whatever the text does not show, the
 * guards refuse at run time by the same rules. Compat has none of these.
 */
import type { Entry } from "./entry.js";

export const strict = {
  "strict/private-member": {
    severity: "error",
    compat: "off",
    title: "A private name used from outside",
    message: "`%name%` is private: it is reached only through `this` in its own class.",
    why: "A member whose name starts with `_` belongs to the object alone. Whoever merely holds the object, or guesses the name, gets the public members and nothing else; that is what makes an object a capability.",
    instead:
      'Call a public method of the object, or add one to its class. On a record, where `_` means nothing, write `["%name%"]`. A callback reaches its own object through an arrow function or `const self = this`.',
    cites: ["R1", "I4"],
    bad: {
      kind: "program",
      text: `class Counter {
  _count = 0;
  increment() {
    this._count += 1;
    return this._count;
  }
  steal(other) {
    return other.⟦_count⟧;
  }
}
const counter = new Counter();
counter.⟦_count⟧ -= 1;
counter?.⟦_reset⟧();
delete counter.⟦_count⟧;
`,
    },
    good: {
      kind: "program",
      text: `class Counter {
  _count = 0;
  increment() {
    this._count += 1;
    return this._count;
  }
  decrement() {
    const self = this;
    return [1].map(function (by) {
      self._count -= by;
      return self._count;
    })[0];
  }
}
const counter = new Counter();
counter.decrement();
const record = { _id: 7 };
const id = record["_id"];
`,
    },
  },
  "strict/private-outside-class": {
    severity: "error",
    compat: "off",
    title: "A private name on `this` outside a class",
    message: "`this.%name%` is private, and `this` is not self here: it is whatever the caller lends.",
    why: "Outside a class body `this` is an ordinary value: anybody can call the function on anybody's object, `f.call(victim)`, so it must not open that object's private names.",
    instead:
      'Make the function a method of a class, or an arrow function inside one. For a record write `this["%name%"]`.',
    cites: ["R1", "R3", "I4", "I5"],
    bad: {
      kind: "program",
      text: "function peek() {\n  return this.⟦_balance⟧;\n}\nconst record = {\n  total() {\n    return this.⟦_total⟧;\n  },\n};\n",
    },
    good: {
      kind: "program",
      text: 'class Account {\n  _balance = 0;\n  balance() {\n    const read = () => this._balance;\n    return read();\n  }\n}\nconst record = {\n  total() {\n    return this["_total"];\n  },\n};\n',
    },
  },
  "strict/private-pattern": {
    severity: "error",
    compat: "off",
    title: "A private name taken out by a pattern",
    message: "`%name%` is private: a pattern takes it only out of `this`.",
    why: "`const { %name% } = o` reads `o.%name%`, and is refused as that is.",
    instead:
      'Ask the object by a public method. In its own class `const { %name% } = this` is allowed. For a record write `{ "%name%": name }`.',
    cites: ["R1", "I4"],
    bad: {
      kind: "program",
      text: "const rob = ({ ⟦_balance⟧ }) => _balance;\nconst { ⟦_key⟧: key, inner: { ⟦_deep⟧ = 1 } } = rob;\n[{ ⟦_x⟧: rob.x }] = [rob];\n",
    },
    good: {
      kind: "program",
      text: 'class Account {\n  _balance = 0;\n  balance() {\n    const { _balance } = this;\n    return _balance;\n  }\n}\nconst { "_id": id } = { _id: 7 };\n',
    },
  },
  "strict/private-key-in": {
    severity: "warning",
    compat: "off",
    title: "`in` asked for a private name",
    message: '`"%name%" in …` does not tell of private names of instances: on one it throws a `PrivacyError`.',
    why: "Whether an object has a private member is private too. Only of a record can this be asked.",
    instead: 'In the class itself ask `"%name%" in this`. For a record write `Object.hasOwn(record, "%name%")`.',
    cites: ["R1", "I4"],
    bad: { kind: "program", text: 'const hasBalance = (purse) => ⟦"_balance" in purse⟧;\n' },
    good: {
      kind: "program",
      text: 'class Purse {\n  _balance = 0;\n  isOpen() {\n    return "_balance" in this;\n  }\n}\nconst isDocument = (record) => Object.hasOwn(record, "_id");\n',
    },
  },
  "strict/super-private": {
    severity: "error",
    compat: "off",
    title: "A private name through `super` outside a class",
    message: "`super.%name%` is private, and an object literal has no private names.",
    why: "In the method of an object literal `super` is the literal's prototype, which may be anybody's instance (`{ __proto__: victim, … }`), and `this` is whatever the caller lends.",
    instead: "Use a class: in its methods `super.%name%` means the parent's private member of this object.",
    cites: ["R1", "R4", "I4"],
    bad: { kind: "program", text: "const thief = {\n  peek() {\n    return super.⟦_balance⟧;\n  },\n};\n" },
    good: {
      kind: "program",
      text: "class Account {\n  _audit() {\n    return 1;\n  }\n}\nclass Savings extends Account {\n  audit() {\n    return super._audit() + 1;\n  }\n}\n",
    },
  },
  "strict/private-assign": {
    severity: "error",
    compat: "off",
    title: "A private name set by `Object.assign`",
    message: "`Object.assign(this, …)` does not write the private name `%name%`.",
    why: "Mass assignment is how a caller's options come to overwrite what they should not know of. A copy never writes private names: where a key comes from cannot be seen when it is copied.",
    instead: "Write `this.%name% = …`.",
    cites: ["R1", "R2", "I4"],
    bad: {
      kind: "program",
      text: "class Session {\n  constructor(user) {\n    Object.assign(this, { user, ⟦_admin⟧: false });\n  }\n}\n",
    },
    good: {
      kind: "program",
      text: "class Session {\n  constructor(user) {\n    Object.assign(this, { user });\n    this._admin = false;\n  }\n}\n",
    },
  },
  "strict/foreign-write": {
    severity: "error",
    compat: "off",
    title: "A member of an instance written from outside",
    message: "`%name%` of an instance of `%class%` is written only by the instance itself.",
    why: "An object decides what happens to it: its members change through its methods and accessors, so that what its class keeps true stays true whoever holds it.",
    instead:
      'Call a method of `%class%` that makes the change. To let holders write the member declare it so: a setter, `accessor %name%`, `static $writable = ["%name%"]`, or in TypeScript a `public` field.',
    cites: ["R2", "I5"],
    bad: {
      kind: "program",
      text: "class Counter {\n  count = 0;\n  increment() {\n    this.count += 1;\n  }\n}\nconst counter = new Counter();\n⟦counter.count⟧ = 100;\n⟦counter.count⟧++;\ndelete ⟦counter.increment⟧;\n",
    },
    good: {
      kind: "program",
      text: "class Counter {\n  count = 0;\n  accessor step = 1;\n  set limit(value) {\n    this.count = Math.min(this.count, value);\n  }\n  increment() {\n    this.count += this.step;\n  }\n}\nconst counter = new Counter();\ncounter.step = 2;\ncounter.limit = 10;\ncounter.increment();\n",
    },
  },
  "strict/unbound-method": {
    severity: "error",
    compat: "off",
    title: "A method taken off its class",
    message: "`%method%` has no unbound form: a method runs only on an instance of its own class, and by its own name.",
    why: "A method that can be lent a receiver runs with its class's rights on an object of the lender's choice.",
    instead: "Call it on the object: `object.method(…)`. In a subclass write `super.method(…)` for the parent's.",
    cites: ["R3", "R4", "I5"],
    bad: {
      kind: "program",
      text: "class Purse {\n  _balance = 0;\n  balance() {\n    return this._balance;\n  }\n}\nconst rob = (purse) => ⟦Purse.prototype.balance⟧.call(purse);\nconst borrowed = Reflect.apply(⟦Purse.prototype.balance⟧, {}, []);\n",
    },
    good: {
      kind: "program",
      text: "class Purse {\n  _balance = 0;\n  balance() {\n    return this._balance;\n  }\n}\nclass Wallet extends Purse {\n  balance() {\n    return Purse.prototype.balance.call(this) + 1;\n  }\n}\nconst balance = new Wallet().balance();\n",
    },
  },
  "strict/constructor-return": {
    severity: "error",
    compat: "off",
    title: "A constructor that returns something",
    message: "A constructor returns nothing but `this`.",
    why: "A constructor that returns another object makes the fields and methods of its subclasses run on that object: `class Thief extends Base` with a `Base` that returns its argument writes into any victim.",
    instead:
      "For another object write a function or a static method: `static of(…) { return cache.get(…) ?? new this(…); }`.",
    cites: ["R5", "R3", "I5"],
    bad: { kind: "program", text: "class Base {\n  constructor(victim) {\n    ⟦return victim;⟧\n  }\n}\n" },
    good: {
      kind: "program",
      text: "class Base {\n  constructor(early) {\n    if (early) return;\n    [1].map((item) => {\n      return item;\n    });\n    return this;\n  }\n  static of(known) {\n    return known ?? new this(true);\n  }\n}\n",
    },
  },
  "strict/closed-class": {
    severity: "error",
    compat: "off",
    title: "A class changed after its definition",
    message: "The class `%class%` is closed: `%target%` cannot be changed after its definition.",
    why: "Whoever can replace a method of a class runs with the rights of each of its instances. So a class ends with its decorators and static blocks, and nobody changes it then, not even its author.",
    instead:
      "Write the member in the class body, or change the class in one of its `static { … }` blocks. For mixins use a function from class to class: `const Mixin = (Base) => class extends Base { … }`. A static that changes is a `static accessor`.",
    cites: ["R5", "R2", "I6"],
    bad: {
      kind: "program",
      text: `class Door {
  static opened = 0;
  open() {
    return false;
  }
}
⟦Door.prototype.open⟧ = () => true;
⟦Door.opened⟧ = 1;
delete ⟦Door.prototype.open⟧;
Object.assign(⟦Door.prototype⟧, { open: () => true });
Object.setPrototypeOf(⟦Door⟧, Array);
[⟦Door.opened⟧] = [1];
`,
    },
    good: {
      kind: "program",
      text: `const locking = { lock: () => true };
class Door {
  static opened = 0;
  static accessor limit = 3;
  static {
    Object.assign(Door.prototype, locking);
    Door.prototype.close = () => true;
  }
  static open() {
    Door.opened += 1;
  }
}
Door.limit = 4;
const Painted = (Base) => class extends Base {};
class RedDoor extends Painted(Door) {}
`,
    },
  },
  "strict/species": {
    severity: "error",
    compat: "off",
    title: "A class that defines `Symbol.species`",
    message: "A class does not define `Symbol.species`.",
    why: "The engine's own algorithms (`map`, `slice`, `then`, `split`) construct what it names and write into the result, by index and unasked: a species that returns a victim has the victim overwritten.",
    instead:
      "Leave it out: `map`, `slice` and the like give what the class itself constructs. For a plain array write `Array.from(this)` first.",
    cites: ["R5", "I5"],
    bad: {
      kind: "program",
      text: "class Stack extends Array {\n  static get [⟦Symbol.species⟧]() {\n    return Array;\n  }\n}\n",
    },
    good: {
      kind: "program",
      text: "class Stack extends Array {\n  static from(items) {\n    return super.from(items);\n  }\n}\n",
    },
  },
  "strict/constructor-key": {
    severity: "error",
    compat: "off",
    title: "`constructor` defined as a member",
    message: "`constructor` is not the name of a member: in a class it is the constructor and nothing else.",
    why: "The engine's own algorithms look `constructor` up to find what to construct, and so does code that compares classes; a member of that name answers in place of the class.",
    instead: "Give the member another name, `create` or `kind` for example.",
    cites: ["R5", "I2"],
    bad: {
      kind: "program",
      text: 'class Fake extends Array {\n  get [⟦"constructor"⟧]() {\n    return Object;\n  }\n  static ⟦constructor⟧() {}\n}\n',
    },
    good: {
      kind: "program",
      text: "class Honest extends Array {\n  constructor() {\n    super();\n  }\n  static create() {\n    return new this();\n  }\n}\n",
    },
  },
} as const satisfies Record<`strict/${string}`, Entry>;
