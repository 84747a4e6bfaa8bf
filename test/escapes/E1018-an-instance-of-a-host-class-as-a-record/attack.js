class Listener extends Plugin {
  onDone(a) {
    escaped(a.secret ?? "absent");
  }
}
class Later extends Plugin {
  constructor() {
    super();
    this.onDone = (a) => escaped(a.child?.owner.secret ?? "absent");
  }
}
tries(
  () => account.handle(new Listener()),
  () => account.handle(new Later()),
  () => account.handle(Object.create(new Listener())),
);
