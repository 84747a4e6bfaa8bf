const world = {
  hall: { exits: { n: "library", e: "kitchen" }, items: ["lamp"] },
  library: { exits: { s: "hall" }, items: ["book", "key"], dark: true },
  kitchen: { exits: { w: "hall", d: "cellar" }, items: [], locked: { d: "key" } },
  cellar: { exits: { u: "kitchen" }, items: ["gold"] },
};
function* game(w) {
  let at = "hall";
  const inv = new Set();
  let turns = 0;
  loop: while (true) {
    const room = w[at];
    const line = yield `${at}: ${room.dark && !inv.has("lamp") ? "(dark)" : room.items.join(",") || "empty"}`;
    turns++;
    const [, verb, noun = ""] = /^\s*(\w+)\s*(\w*)/.exec(line) ?? [];
    verbs: switch (verb) {
      case "n":
      case "s":
      case "e":
      case "w":
      case "u":
      case "d": {
        const to = room.exits[verb];
        if (!to) {
          yield "no way";
          break;
        }
        const need = room.locked?.[verb];
        if (need && !inv.has(need)) {
          yield `need ${need}`;
          continue loop;
        }
        at = to;
        break;
      }
      case "take":
        if (room.dark && !inv.has("lamp")) {
          yield "too dark";
          break verbs;
        }
        for (const item of noun === "all" ? [...room.items] : [noun]) {
          const i = room.items.indexOf(item);
          if (i < 0) {
            yield `no ${item}`;
            break verbs;
          }
          inv.add(...room.items.splice(i, 1));
        }
        if (inv.has("gold")) break loop;
        break;
      case "drop":
        if (inv.delete(noun)) room.items.push(noun);
        else yield "not held";
        break;
      case "inv":
        yield [...inv].sort().join() || "nothing";
        break;
      case undefined:
        yield "what?";
        break;
      default:
        yield `cannot ${verb}`;
    }
  }
  return { turns, inv: [...inv] };
}
const g = game(JSON.parse(JSON.stringify(world)));
const said = [];
let r = g.next();
for (const cmd of [
  "n",
  "take book",
  "s",
  "take lamp",
  "n",
  "take all",
  "fly",
  "",
  "s",
  "e",
  "drop key",
  "d",
  "take key",
  "d",
  "inv",
  "take gold",
]) {
  said.push(r.value);
  r = g.next(cmd);
  while (!r.done && !/^\w+: /.test(r.value)) {
    said.push(`> ${r.value}`);
    r = g.next();
  }
  if (r.done) break;
}
log(said, r.value, r.done, g.next(), world.hall.items);
