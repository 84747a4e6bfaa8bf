escaped(account._secret);
