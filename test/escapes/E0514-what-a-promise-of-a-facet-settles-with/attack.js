account.later().then((a) => escaped(a.secret));
