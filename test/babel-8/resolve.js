/** The compiler's own imports of Babel are resolved to Babel 8, which the workspace has under names that end in `-8`. */
const COMPILER = "/packages/transform/";
const PACKAGE = /^@babel\/[\w-]+$/;

export const resolve = (specifier, context, nextResolve) =>
  PACKAGE.test(specifier) && context.parentURL?.includes(COMPILER)
    ? nextResolve(`${specifier}-8`, { ...context, parentURL: import.meta.url })
    : nextResolve(specifier, context);
