const thief = { __proto__: account, read() { return super._secret; } };
escaped(thief.read());
