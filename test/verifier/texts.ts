/** Short texts of guarded JavaScript for the tests: a script, module or class around the piece that a test is about. */
import { GUARDS } from "@sallyport/runtime-guards/abi";

const guards = `const { ${Object.keys(GUARDS)
  .map((name) => `${name}: $s_${name}`)
  .join(", ")} } = $s_guards; const $s_p1 = $s_privateName("_x");`;

/** A script that runs these statements; `o`, `f` and the temporaries `$s_1` to `$s_4` are bound. */
export const script = (statements: string): string =>
  `(function ($s_guards) { "use strict"; ${guards} return function () { let $s_cv, $s_1, $s_2, $s_3, $s_4; let o, f; const c = o; ${statements} return $s_cv; }; })`;

/** A script that publishes these names. */
export const declaration = (names: string): string =>
  script("").replace("let o, f; const c = o;", `$s_declare(${names}); let o;`);

export const moduleText = (statements: string, names = "", link = "($s_9) => { $s_i1 = $s_9; }"): string =>
  `(function ($s_guards) { "use strict"; ${guards} let $s_i1; return function* () { let $s_1; $s_module({ ${names} }, ${link}); yield; ${statements} }; })`;

export const commonjs = (statements: string): string =>
  `(function ($s_guards) { "use strict"; ${guards} return function (exports, require, module, __filename, __dirname) { const $s_this = exports; ${statements} }; })`;

/** A strict class with these elements, in a script. */
export const strictClass = (elements: string, heritage = ""): string =>
  script(
    `class C ${heritage} { static { $s_beginClass(this, void 0, void 0); } #$s_b1 = $s_fresh(this, C); ${elements} static { $s_endClass(this); } }`,
  );

/** The receiver checks of the class that {@link strictClass} makes. */
export const check = "#$s_b1 in this || $s_self(this, C);";
export const staticCheck = "$s_selfStatic(this, C);";
