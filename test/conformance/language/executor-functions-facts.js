// @await
let R, J;
new Promise((a, b) => {
  R = a;
  J = b;
});
[typeof R, R.length, J.length, R.name, J.name, Object.hasOwn(R, "prototype")];
