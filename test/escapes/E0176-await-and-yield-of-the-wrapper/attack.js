escaped("ESCAPED");
yield 1;
export {};
