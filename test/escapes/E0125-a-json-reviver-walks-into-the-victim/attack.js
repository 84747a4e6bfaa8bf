tries(() => {
  JSON.parse('{"x":1,"y":{"locked":true}}', function (key, value) {
    if (key === "x") this.y = safe;
    return key === "locked" ? false : value;
  });
  return safe.open();
});
