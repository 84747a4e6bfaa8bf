const f = () => new.target;
escaped(f() === undefined ? "ESCAPED" : "ESCAPED");
