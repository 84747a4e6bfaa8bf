/**
 * The compiler's own imports of Babel are resolved to Babel 8, which the workspace has under names that end in `-8`. What lowers syntax is that of platforms
 * other than Node, since what is required is resolved by nobody here.
 */
const COMPILER = "/packages/transform/";
const PACKAGE = /^@babel\/[\w-]+$/;

export const resolve = (specifier, context, nextResolve) => {
  if (specifier === "#transforms") return nextResolve(specifier, { ...context, conditions: ["import"] });
  return PACKAGE.test(specifier) && context.parentURL?.includes(COMPILER)
    ? nextResolve(`${specifier}-8`, { ...context, parentURL: import.meta.url })
    : nextResolve(specifier, context);
};
