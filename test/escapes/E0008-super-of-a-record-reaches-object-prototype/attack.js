const record = {
  dot() { return super.constructor; },
  computed() { return super["construct" + "or"]; },
};
escaped(record.dot().constructor("return 'ESCAPED'")());
escaped(record.computed().constructor("return 'ESCAPED'")());
