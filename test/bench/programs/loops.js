// Finds the loops of generated control-flow graphs with dominators and back edges, in the manner of the Havlak
// benchmark: a graph of instances, Maps, Sets and work lists.

class Block {
  _successors = [];
  _predecessors = [];
  constructor(name) {
    this.name = name;
  }
  get successors() {
    return this._successors;
  }
  get predecessors() {
    return this._predecessors;
  }
  to(block) {
    this._successors.push(block);
    block.from(this);
    return block;
  }
  from(block) {
    this._predecessors.push(block);
  }
}

class Graph {
  _blocks = [];
  block() {
    const block = new Block(this._blocks.length);
    this._blocks.push(block);
    return block;
  }
  get entry() {
    return this._blocks[0];
  }
  get size() {
    return this._blocks.length;
  }
  loop(from, depth) {
    const header = from.to(this.block());
    let body = header.to(this.block());
    if (depth > 0) {
      body = this.loop(body, depth - 1);
      body = this.diamond(body);
      body = this.loop(body, depth - 1);
    }
    body.to(header);
    return header.to(this.block());
  }
  diamond(from) {
    const join = this.block();
    from.to(this.block()).to(join);
    from.to(this.block()).to(join);
    return join;
  }
}

class Loop {
  _blocks = new Set();
  constructor(header) {
    this.header = header;
    this._blocks.add(header);
  }
  get size() {
    return this._blocks.size;
  }
  contains(block) {
    return this._blocks.has(block);
  }
  grow(tail) {
    const work = [tail];
    while (work.length > 0) {
      const block = work.pop();
      if (this._blocks.has(block)) continue;
      this._blocks.add(block);
      for (const predecessor of block.predecessors) work.push(predecessor);
    }
  }
}

class LoopFinder {
  _order = new Map();
  _postorder = [];
  _dominator = [];
  constructor(graph) {
    this._visit(graph.entry);
    this._dominate(graph.entry);
  }
  _visit(entry) {
    const seen = new Set([entry]);
    const stack = [{ block: entry, next: 0 }];
    while (stack.length > 0) {
      const frame = stack[stack.length - 1];
      if (frame.next < frame.block.successors.length) {
        const successor = frame.block.successors[frame.next];
        frame.next += 1;
        if (!seen.has(successor)) {
          seen.add(successor);
          stack.push({ block: successor, next: 0 });
        }
      } else {
        this._order.set(frame.block, this._postorder.length);
        this._postorder.push(frame.block);
        stack.pop();
      }
    }
  }
  _dominate(entry) {
    const last = this._postorder.length - 1;
    this._dominator = this._postorder.map(() => -1);
    this._dominator[this._order.get(entry)] = last;
    for (let changed = true; changed;) {
      changed = false;
      for (let i = last - 1; i >= 0; i--) {
        let best = -1;
        for (const predecessor of this._postorder[i].predecessors) {
          const at = this._order.get(predecessor);
          if (this._dominator[at] === -1) continue;
          best = best === -1 ? at : this._meet(at, best);
        }
        if (this._dominator[i] !== best) {
          this._dominator[i] = best;
          changed = true;
        }
      }
    }
  }
  _meet(a, b) {
    let x = a;
    let y = b;
    while (x !== y) {
      while (x < y) x = this._dominator[x];
      while (y < x) y = this._dominator[y];
    }
    return x;
  }
  _dominates(a, b) {
    let at = this._order.get(b);
    const target = this._order.get(a);
    while (at < target) at = this._dominator[at];
    return at === target;
  }
  find() {
    const loops = new Map();
    for (const block of this._postorder) {
      for (const successor of block.successors) {
        if (!this._dominates(successor, block)) continue;
        if (!loops.has(successor)) loops.set(successor, new Loop(successor));
        loops.get(successor).grow(block);
      }
    }
    return [...loops.values()];
  }
}

function run(size) {
  let sum = 0;
  for (let round = 0; round < size; round++) {
    const graph = new Graph();
    let at = graph.block();
    for (let i = 0; i < 3; i++) at = graph.diamond(graph.loop(at, 2 + (round % 2)));
    const loops = new LoopFinder(graph).find();
    for (const loop of loops) sum = (sum * 31 + loop.size) % 1000003;
    sum = (sum * 31 + loops.length + graph.size) % 1000003;
  }
  return sum;
}

run;
