account.handle({ onDone: (a) => escaped(a.secret) });
