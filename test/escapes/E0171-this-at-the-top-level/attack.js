tries(
  () => this.Function("return 'ESCAPED'")(),
  () => this["constr" + "uctor"].constructor("return 'ESCAPED'")(),
  () => { const { Function: F } = this; return F("return 'ESCAPED'")(); },
);
