function steal() {
  const self = this;
  return self._secret;
}
escaped(steal.call(account));
