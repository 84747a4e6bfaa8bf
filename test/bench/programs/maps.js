// Shortest ways and components of a generated graph: Maps of Maps, Sets, a WeakMap of marks and a heap in an array.

function makeGraph(nodes) {
  const graph = new Map();
  let seed = 7;
  for (let i = 0; i < nodes; i++) graph.set(`n${i}`, new Map());
  for (let i = 0; i < nodes * 3; i++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    const from = `n${(seed >> 5) % nodes}`;
    const to = `n${(seed >> 11) % nodes}`;
    graph.get(from).set(to, (seed >> 3) % 100);
    graph.get(to).set(from, (seed >> 3) % 100);
  }
  return graph;
}

function push(heap, entry) {
  heap.push(entry);
  let at = heap.length - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (heap[parent].distance <= heap[at].distance) break;
    [heap[parent], heap[at]] = [heap[at], heap[parent]];
    at = parent;
  }
}

function pop(heap) {
  const top = heap[0];
  const last = heap.pop();
  if (heap.length === 0) return top;
  heap[0] = last;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    if (left >= heap.length) break;
    const child = left + 1 < heap.length && heap[left + 1].distance < heap[left].distance ? left + 1 : left;
    if (heap[at].distance <= heap[child].distance) break;
    [heap[child], heap[at]] = [heap[at], heap[child]];
    at = child;
  }
  return top;
}

function distancesFrom(graph, start) {
  const known = new Map();
  const heap = [{ node: start, distance: 0 }];
  while (heap.length > 0) {
    const { node, distance } = pop(heap);
    if (known.has(node)) continue;
    known.set(node, distance);
    for (const [next, length] of graph.get(node)) {
      if (!known.has(next)) push(heap, { node: next, distance: distance + length });
    }
  }
  return known;
}

function components(graph) {
  const marks = new WeakMap();
  let count = 0;
  for (const [name, edges] of graph) {
    if (marks.has(edges)) continue;
    count++;
    const open = new Set([name]);
    for (const each of open) {
      const neighbours = graph.get(each);
      marks.set(neighbours, count);
      for (const next of neighbours.keys()) open.add(next);
    }
  }
  return count;
}

function run(size) {
  const graph = makeGraph(size);
  let checksum = components(graph);
  for (let i = 0; i < 5; i++) {
    const distances = distancesFrom(graph, `n${i}`);
    for (const distance of distances.values()) checksum = (checksum * 31 + distance) | 0;
  }
  return checksum;
}
run;
