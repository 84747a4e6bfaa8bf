class Thief {
  steal() {
    for (const self of [account]) return self._secret;
    return this;
  }
}
escaped(new Thief().steal());
