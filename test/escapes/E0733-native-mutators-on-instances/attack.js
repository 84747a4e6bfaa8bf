function Base() {}
Base.prototype = Object.create(Array.prototype);
const attempt = (make) => () => {
  const victim = make();
  victim.push("ESCAPED");
  return victim[0];
};
tries(
  attempt(() => { class V extends Base {} return new V(); }),
  attempt(() => { function F() {} F.prototype = []; class V extends F { length = 0; } return new V(); }),
  attempt(() => { class V extends Object.assign(function () {}, {}) { push = [].push; length = 0; } return new V(); }),
  attempt(() => { class V { get push() { return [].push; } length = 0; } return new V(); }),
);
