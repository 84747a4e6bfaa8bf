/** Short texts of guarded JavaScript for the tests: a script, module or class around the piece that a test is about. */
import { GUARDS } from "@sallyport/runtime-guards/abi";

const names = Object.keys(GUARDS);
const parameters = [...names.map((name) => `$s_${name}`), "$s_p1"].join(", ");
const values = [...names.map((name) => `$s_guards.${name}`), '$s_guards.privateName("_x")'].join(", ");

/** A functor that binds all guards, and the symbol of `_x`, around these statements; `more` are further parameters with what they are given. */
export const functor = (statements: string, more: Readonly<Record<string, string>> = {}): string =>
  `(function ($s_guards) { "use strict"; return ((${[parameters, ...Object.keys(more)].join(", ")}) => { ${statements} })(${[values, ...Object.values(more)].join(", ")}); })`;

/** A script that runs these statements; `o`, `f` and the temporaries `$s_1` to `$s_4` are bound. */
export const script = (statements: string, more: Readonly<Record<string, string>> = {}): string =>
  functor(
    `return function () { let $s_cv, $s_1, $s_2, $s_3, $s_4; let o, f; const c = o; ${statements} return $s_cv; };`,
    more,
  );

/** A script that publishes these names. */
export const declaration = (names: string): string =>
  script("").replace("let o, f; const c = o;", `$s_declare(${names}); let o;`);

export const moduleText = (statements: string, names = "", link = "($s_9) => { $s_i1 = $s_9; }"): string =>
  functor(`let $s_i1; return function* () { let $s_1; $s_module({ ${names} }, ${link}); yield; ${statements} };`);

export const commonjs = (statements: string): string =>
  functor(
    `return function (exports, require, module, __filename, __dirname) { const $s_this = exports; ${statements} };`,
  );

/** A strict class with these elements, in a script. */
export const strictClass = (elements: string, heritage = ""): string =>
  script(
    `class C ${heritage} { static { $s_beginClass(this, void 0, void 0); } #$s_b1 = $s_fresh(this, C); ${elements} static { $s_endClass(this); } }`,
  );

/** The receiver checks of the class that {@link strictClass} makes. */
export const check = "#$s_b1 in this || $s_self(this, C);";
export const staticCheck = "$s_selfStatic(this, C);";
