class Thief {
  constructor(flag) { this.flag = flag; }
  steal() {
    const self = this.flag ? this : account;
    return self._secret;
  }
}
escaped(new Thief(false).steal());
