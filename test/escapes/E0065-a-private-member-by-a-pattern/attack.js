const { _secret } = account;
escaped(_secret);
