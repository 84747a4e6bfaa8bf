function Probe() { this.compile = new.target.constructor; }
escaped(new Probe().compile("return 'ESCAPED'")());
