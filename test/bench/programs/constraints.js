// A one-way constraint solver: variables connected by equality and scaling constraints of different strengths are
// planned once and then propagated many times, in the manner of the DeltaBlue benchmark. Virtual calls over a graph.

class Variable {
  _constraints = [];
  _determiner = null;
  _strength = 0;
  _value;
  constructor(value) {
    this._value = value;
  }
  get value() {
    return this._value;
  }
  get strength() {
    return this._strength;
  }
  get determiner() {
    return this._determiner;
  }
  get constraints() {
    return this._constraints;
  }
  assign(value) {
    this._value = value;
  }
  attach(constraint) {
    this._constraints.push(constraint);
  }
  determine(constraint, strength) {
    this._determiner = constraint;
    this._strength = strength;
  }
}

class Constraint {
  _strength;
  constructor(strength) {
    this._strength = strength;
  }
  get strength() {
    return this._strength;
  }
  output() {
    throw new Error("abstract");
  }
  inputs() {
    throw new Error("abstract");
  }
  execute() {
    throw new Error("abstract");
  }
  satisfy() {
    const out = this.output();
    if (out.determiner !== null && out.strength >= this._strength) return false;
    let weakest = this._strength;
    for (const input of this.inputs()) if (input.strength < weakest) weakest = input.strength;
    out.determine(this, weakest);
    this.execute();
    return true;
  }
}

class Stay extends Constraint {
  _variable;
  constructor(variable, strength) {
    super(strength);
    this._variable = variable;
    variable.attach(this);
  }
  output() {
    return this._variable;
  }
  inputs() {
    return [];
  }
  execute() {}
}

class Edit extends Stay {
  _next;
  constructor(variable, strength, next) {
    super(variable, strength);
    this._next = next;
  }
  execute() {
    this.output().assign(this._next());
  }
}

class Equal extends Constraint {
  _from;
  _to;
  constructor(from, to, strength) {
    super(strength);
    this._from = from;
    this._to = to;
    from.attach(this);
    to.attach(this);
  }
  get from() {
    return this._from;
  }
  output() {
    return this._to;
  }
  inputs() {
    return [this._from];
  }
  execute() {
    this._to.assign(this._from.value);
  }
}

class Scale extends Equal {
  _factor;
  _offset;
  constructor(from, to, factor, offset, strength) {
    super(from, to, strength);
    this._factor = factor;
    this._offset = offset;
  }
  inputs() {
    return [...super.inputs(), this._factor, this._offset];
  }
  execute() {
    this.output().assign((this.from.value * this._factor.value + this._offset.value) % 65521);
  }
}

class Planner {
  _steps = [];
  _seen = new Set();
  add(constraint) {
    if (!constraint.satisfy()) return;
    this._extend(constraint);
  }
  _extend(constraint) {
    if (this._seen.has(constraint)) return;
    this._seen.add(constraint);
    this._steps.push(constraint);
    for (const dependent of constraint.output().constraints) {
      if (dependent !== constraint && dependent.satisfy()) this._extend(dependent);
    }
  }
  execute() {
    for (const step of this._steps) step.execute();
    return this._steps.length;
  }
}

function chain(length, rounds) {
  const variables = [];
  for (let i = 0; i <= length; i++) variables.push(new Variable(0));
  for (let i = 0; i < length; i++) new Equal(variables[i], variables[i + 1], 5);
  new Stay(variables[length], 1);
  let counter = 0;
  const planner = new Planner();
  planner.add(new Edit(variables[0], 9, () => (counter += 3)));
  let sum = 0;
  for (let i = 0; i < rounds; i++) {
    sum += planner.execute();
    sum = (sum * 31 + variables[length].value) % 1000003;
  }
  return sum;
}

function projection(length, rounds) {
  const factor = new Variable(10);
  const offset = new Variable(1000);
  const planner = new Planner();
  const ends = [];
  let counter = 7;
  for (let i = 0; i < length; i++) {
    const source = new Variable(i);
    const target = new Variable(0);
    new Scale(source, target, factor, offset, 5);
    ends.push(target);
    planner.add(new Edit(source, 9, () => (counter = (counter * 17 + i) % 4093)));
  }
  let sum = 0;
  for (let i = 0; i < rounds; i++) {
    planner.execute();
    for (const end of ends) sum = (sum * 31 + end.value) % 1000003;
  }
  return sum;
}

function run(size) {
  return chain(50, size) * 7 + projection(20, size);
}

run;
