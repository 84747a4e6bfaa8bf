const box = {};
tries(
  () => { ({ constructor: box.compile } = () => 0); return box.compile("return 'ESCAPED'")(); },
  () => { [{ constructor: box.second }] = [() => 0]; return box.second("return 'ESCAPED'")(); },
);
