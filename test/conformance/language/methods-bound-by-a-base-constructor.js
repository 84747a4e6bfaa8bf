// A base constructor binds methods, and gives them away, of instances whose heirs have fields: they run once the instance is whole.
class Root {
  top() {
    return `top ${this.value}`;
  }
}
class Base extends Root {
  constructor(register) {
    super();
    this.own = this.own.bind(this);
    const { overridden, never } = this;
    register(overridden.bind(this), super.top.bind(this), this["over" + "ridden"].bind(this), never);
    this.same = this.overridden === overridden;
  }
  own() {
    return `own ${this.value}`;
  }
  overridden() {
    return "base";
  }
  never() {
    return 1;
  }
}
class Heir extends Base {
  value = 7;
  overridden() {
    return `heir ${this.value} ${super.overridden()}`;
  }
}
const calls = [];
const heir = new Heir((...methods) => calls.push(...methods));
const { own } = heir;
log(
  calls.map((method) => method()),
  own(),
  [1].map(heir.own),
  heir.same,
);

class Button {
  handlers = [];
  constructor() {
    this.onClick = this.onClick.bind(this);
    this.handlers.push(this.onClick, () => this.onClick());
  }
  onClick() {
    return "clicked";
  }
  click() {
    return this.handlers.map((handler) => handler());
  }
}
class Counter extends Button {
  #count = 0;
  step = 2;
  onClick() {
    return `${super.onClick()} ${(this.#count += this.step)}`;
  }
}
log(new Button().click(), new Counter().click());
