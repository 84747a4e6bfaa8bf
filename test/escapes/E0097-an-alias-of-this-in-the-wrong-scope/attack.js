class Thief {
  steal() {
    const self = this;
    return [account].map((self) => self._secret)[0];
  }
}
escaped(new Thief().steal());
