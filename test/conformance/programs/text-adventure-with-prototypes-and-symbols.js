const Direction = Object.freeze({ N: Symbol("north"), S: Symbol("south") });
const opposite = { [Direction.N]: Direction.S, [Direction.S]: Direction.N };
class Room {
  constructor(name) {
    this.name = name;
    this.exits = new Map();
    this.items = new Set();
  }
  connect(d, r) {
    this.exits.set(d, r);
    r.exits.set(opposite[d], this);
    return this;
  }
}
const [hall, cave] = ["Hall", "Cave"].map((n) => new Room(n));
hall.connect(Direction.N, cave);
cave.items.add("lamp").add("key");
const game = {
  at: hall,
  bag: [],
  commands: {
    go(d) {
      const dest = this.at.exits.get(Direction[d[0].toUpperCase()]);
      if (!dest) return "no way";
      this.at = dest;
      return `you are in ${dest.name}`;
    },
    take(i) {
      return this.at.items.delete(i) ? (this.bag.push(i), `took ${i}`) : `no ${i}`;
    },
    look() {
      return `${this.at.name}: ${[...this.at.items].join(", ") || "nothing"}; exits ${[...this.at.exits.keys()].map((s) => s.description)}`;
    },
  },
  run(line) {
    const [verb, ...rest] = line.split(" ");
    const f = this.commands[verb];
    return f ? f.apply(this, rest) : `unknown: ${verb}`;
  },
};
for (const l of ["look", "go south", "go north", "take lamp", "take lamp", "look", "dance", "go south"])
  log(game.run(l));
log(game.bag);
