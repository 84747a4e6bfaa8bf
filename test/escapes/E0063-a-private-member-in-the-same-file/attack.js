class Account { _secret = "ESCAPED"; }
const account = new Account();
escaped(account._secret);
