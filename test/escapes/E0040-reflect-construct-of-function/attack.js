const f = () => 0;
escaped(new f.constructor("return 'ESCAPED'")());
escaped(Reflect.construct(f["constructor"], ["return 'ESCAPED'"])());
escaped(Reflect.apply(f["constructor"], undefined, ["return 'ESCAPED'"])());
