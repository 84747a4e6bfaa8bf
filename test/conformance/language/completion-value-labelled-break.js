1; a: { 2; break a; }
