/** `only` hides every other test, `skip` hides one: a known gap is `test.fails`, which says when it is closed. */

const RUNNERS = new Set(["test", "it", "describe", "suite", "bench"]);
const FOCUS = new Set(["only", "skip"]);

export const noFocusedTests = {
  meta: {
    type: "problem",
    schema: [],
    messages: { focus: "`.{{name}}` hides tests: remove it, or write `test.fails` with the reason." },
  },
  create(context) {
    return {
      "MemberExpression[computed=false]"(member) {
        if (!FOCUS.has(member.property.name)) return;
        let object = member.object;
        while (object.type === "MemberExpression" || object.type === "CallExpression")
          object = object.object ?? object.callee;
        if (object.type === "Identifier" && RUNNERS.has(object.name)) {
          context.report({ node: member.property, messageId: "focus", data: { name: member.property.name } });
        }
      },
    };
  },
};
