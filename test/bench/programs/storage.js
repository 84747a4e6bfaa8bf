// Builds and measures trees of nodes with four children each: allocation of instances and arrays.

class Node {
  _children = [];
  constructor(depth, storage) {
    storage.count();
    if (depth > 0) for (let i = 0; i < 4; i++) this._children.push(new Node(depth - 1, storage));
  }
  weight() {
    let sum = 1;
    for (let i = 0; i < this._children.length; i++) sum += this._children[i].weight();
    return sum;
  }
}

class Storage {
  _nodes = 0;
  get nodes() {
    return this._nodes;
  }
  count() {
    this._nodes += 1;
  }
}

function run(size) {
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const storage = new Storage();
    const root = new Node(5, storage);
    sum = (sum * 31 + storage.nodes + root.weight()) % 1000003;
  }
  return sum;
}

run;
