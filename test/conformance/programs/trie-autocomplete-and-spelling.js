class TrieNode {
  children = new Map(); weight = 0; word = null;
  mark(word, weight) { this.word = word; this.weight = weight; return this; }
  child(ch, create = false) { let c = this.children.get(ch); if (!c && create) this.children.set(ch, (c = new TrieNode())); return c; }
  *walk() { if (this.word !== null) yield this; for (const ch of [...this.children.keys()].sort()) yield* this.children.get(ch).walk(); }
}
class Trie {
  _root = new TrieNode(); _size = 0;
  constructor(words = []) { for (const w of words) Array.isArray(w) ? this.add(...w) : this.add(w); }
  add(word, weight = 1) { let n = this._root; for (const ch of word) n = n.child(ch, true); if (n.word === null) this._size++; n.mark(word, n.weight + weight); return this; }
  get size() { return this._size; }
  _find(prefix) { let n = this._root; for (const ch of prefix) if (!(n = n.child(ch))) return undefined; return n; }
  has(word) { return this._find(word)?.word === word; }
  complete(prefix, limit = 3) { const n = this._find(prefix); return n ? [...n.walk()].sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1)).slice(0, limit).map((x) => x.word) : []; }
  remove(word) {
    const path = [this._root];
    for (const ch of word) { const n = path.at(-1).child(ch); if (!n) return false; path.push(n); }
    if (path.at(-1).word !== word) return false;
    path.at(-1).mark(null, 0);
    for (let i = word.length - 1; i >= 0 && path[i + 1].children.size === 0 && path[i + 1].word === null; i--) path[i].children.delete(word[i]);
    this._size--;
    return true;
  }
  fuzzy(word, max) {
    const found = [];
    const first = Array.from({ length: word.length + 1 }, (_, i) => i);
    const search = (node, ch, previous) => {
      const row = [previous[0] + 1];
      for (let i = 1; i <= word.length; i++) row[i] = Math.min(row[i - 1] + 1, previous[i] + 1, previous[i - 1] + (word[i - 1] === ch ? 0 : 1));
      if (row[word.length] <= max && node.word !== null) found.push([node.word, row[word.length]]);
      if (Math.min(...row) <= max) for (const [c, n] of node.children) search(n, c, row);
    };
    for (const [c, n] of this._root.children) search(n, c, first);
    return found.sort(([a, d], [b, e]) => d - e || (a > b) - (a < b));
  }
}
const t = new Trie(["car", ["cart", 5], "care", ["cat", 3], "dog", "do", "car", "naïve", "日本", "日本語"]);
log(t.size, t.has("car"), t.has("ca"), t.complete("ca"), t.complete("日"), t.complete("x"));
log(t.remove("car"), t.remove("car"), t.remove("ca"), t.complete("car"), t.size);
log(t.fuzzy("cat", 1), t.fuzzy("dig", 2));
log(t.remove("日本語"), t.complete("日"), [...t.complete("")].length);
const freq = new Trie();
for (const w of "the quick the lazy the dog then there".split(" ")) freq.add(w);
log(freq.complete("the", 10), freq.size);
