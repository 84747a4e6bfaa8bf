/**
 * `list.push(x)` in the runtime looks `push` up on `Array.prototype` when it runs: a host's patch, or a guest's own
 * `push` on a guest's object, is then called by a guard. The captured, uncurried form cannot be redirected.
 *
 * Type information decides: a member that TypeScript's own library files declare is an intrinsic's. Where the type of
 * the receiver is not known, any name that an intrinsic prototype has is refused.
 */

const INTRINSIC_METHODS = new Set(
  [Object, Function, Array, String, Number, Symbol, RegExp, Map, Set, WeakMap, WeakSet, Promise, Date]
    .flatMap((constructor) => Object.entries(Object.getOwnPropertyDescriptors(constructor.prototype)))
    .filter(([, descriptor]) => typeof descriptor.value === "function")
    .map(([name]) => name),
);

/** Accessors of intrinsic prototypes: reading them calls them. */
const INTRINSIC_ACCESSORS = new Set(["size", "description", "flags", "source", "byteLength", "buffer", "__proto__"]);

export const noUncapturedMethods = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      method:
        "`.{{name}}` is looked up on an intrinsic prototype when this runs: call the captured form from primordials.ts.",
    },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices;
    if (!program) throw new Error("sallyport/no-uncaptured-methods needs type information");
    const checker = program.getTypeChecker();

    function isIntrinsic(member) {
      const name = member.property.name;
      const symbol = checker.getSymbolAtLocation(esTreeNodeToTSNodeMap.get(member.property));
      if (symbol?.declarations === undefined) return INTRINSIC_METHODS.has(name) || INTRINSIC_ACCESSORS.has(name);
      return symbol.declarations.some((declaration) => program.isSourceFileDefaultLibrary(declaration.getSourceFile()));
    }

    return {
      "MemberExpression[computed=false]"(member) {
        if (member.property.type === "PrivateIdentifier") return;
        const called = member.parent.type === "CallExpression" && member.parent.callee === member;
        if (!called && !INTRINSIC_ACCESSORS.has(member.property.name)) return;
        if (isIntrinsic(member)) {
          context.report({ node: member.property, messageId: "method", data: { name: member.property.name } });
        }
      },
    };
  },
};
