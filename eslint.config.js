import tseslint from "typescript-eslint";
import sallyport from "./eslint/plugin.js";

export default tseslint.config(
  {
    ignores: [
      "**/dist/",
      // Guest programs: input, not code of this project.
      "test/fixtures/*/",
      "test/conformance/*/",
      "test/escapes/*/",
      "!test/escapes/powers/",
      "test/escapes/*.js",
      "test/diagnostics/*/",
      "test/reachability/guest/",
      "test/**/input.*",
      "test/**/expected/",
      "examples/*/*",
      "!examples/*/run.js",
      "test/bench/programs/",
      "test/test262/own/",
    ],
  },
  ...tseslint.configs.recommended,
  {
    plugins: { sallyport },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-constant-condition": ["error", { checkLoops: false }],
      "no-fallthrough": "error",
      "no-unreachable": "error",
      "no-unsafe-finally": "error",
      "object-shorthand": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      // The compiler checks TypeScript; this is for the JavaScript files.
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      // A guest's function is exactly that: anything that can be called.
      "@typescript-eslint/no-unsafe-function-type": "off",
      "@typescript-eslint/no-empty-object-type": "off",
      "@typescript-eslint/no-this-alias": "off",
    },
  },
  {
    files: ["packages/runtime-guards/src/**/*.ts"],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    // A guard takes and gives values of which nothing is known.
    rules: { "sallyport/no-implicit-access": "error", "@typescript-eslint/no-explicit-any": "off" },
  },
  {
    files: ["packages/runtime-guards/src/**/*.ts"],
    ignores: ["**/primordials.ts"],
    rules: { "sallyport/no-uncaptured-globals": "error", "sallyport/no-uncaptured-methods": "error" },
  },
  {
    files: ["packages/transform/src/**/*.ts"],
    rules: { "sallyport/no-module-state": "error", "sallyport/phase-verbs": "error" },
  },
  {
    // Guest code of ours: CommonJS by nature, and loose comparison is what some of it is about.
    files: ["packages/transform/guest-modules/*.cjs", "test/bench/packages/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off", eqeqeq: "off" },
  },
  {
    // Node starts CommonJS sooner than a module.
    files: ["packages/cli/bin/*.js", "test/bench/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
  {
    files: ["test/**/*.ts"],
    rules: { "sallyport/no-focused-tests": "error" },
  },
);
