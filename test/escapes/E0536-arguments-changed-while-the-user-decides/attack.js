let last = Promise.resolve();
const later = (road) => {
  last = last.then(road).then(escaped, (error) => escaped(error.code ?? error.name));
  return last;
};
const order = { to: "Ada" };
const answer = payLater(order);
order.to = "Mallory";
later(() => answer);
later(() => payLater({ to: "Mallory" }));
later(() => paid());
