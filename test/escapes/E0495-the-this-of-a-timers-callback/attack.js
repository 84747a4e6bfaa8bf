let calls = 0;
const end = () => {
  if (++calls === 3) escaped("end");
};
setTimeout(function () {
  escaped(typeof this?.ref === "function" ? "ESCAPED" : "no timer");
  end();
}, 1);
setTimeout(
  function (...args) {
    escaped(args.length === 1 && args[0] === "own" ? "its arguments" : "ESCAPED");
    end();
  },
  5,
  "own",
);
setTimeout(
  {
    method() {
      escaped(typeof this?.ref === "function" ? "ESCAPED" : "no timer");
      end();
    },
  }.method,
  10,
);
