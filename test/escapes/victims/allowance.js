// What extends a class of the host that `powers/classes.ts` grants, and lets no more be drawn than it says.
class Allowance extends Account {
  draw(n) {
    if (n > 10) throw new Error("too much");
    return super.draw(n);
  }
  both() {
    return [1, 2].map(() => super.draw(1));
  }
}
const allowance = new Allowance();
