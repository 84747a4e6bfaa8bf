const number = () => (typeof crypto.random === "function" ? crypto.random() : Math.random());
escaped(isFirst(number()));
number();
