// A method read as a value carries its receiver, and reading it twice gives the same function.
const { area } = square;
const scale = rectangle.scale;
[2, 3].forEach((factor) => scale(factor));

({
  described: [square, rectangle].map((shape) => shape.describe()),
  callback: area(),
  sameFunction: square.area === square.area && area === square.area,
  callKeepsReceiver: area.call(rectangle),
  bindKeepsReceiver: area.bind({ area: "mine" })(),
  history: rectangle.history,
});
