/**
 * The Babel plugin: a file becomes a module whose default export is its artifact.
 *
 *     class A { … }   ⇒   export default { "abi": 2, "profile": "strict", …, "code": "(function ($s_guards) { … })" };
 *
 * No hook of Babel's is reliably last, so nothing is rewritten in place: the plugin compiles the *text* of the file, as `compile()` does, with the
 * verifier at its end, and the guarded code is in the output as a string, which no other plugin looks into. So what other plugins of the same
 * configuration do to the guest program has no effect: a program that needs them is transformed first, and compiled after.
 *
 * Babel itself does not parse the file either: another parser, with other options, would accept and refuse other programs, and would carry the
 * guest's comments and its `#!` line into a file of the host's.
 */
import type { PluginObj, PluginPass } from "@babel/core";
import { exportDefaultDeclaration, valueToNode } from "@babel/types";
import { compile } from "./compile.js";
import { CompileError, formatDiagnostic } from "./diagnostics/index.js";
import type { CompileOptions } from "./options.js";

type ParserOverride = (code: string, options: unknown, parse: (code: string, options: unknown) => object) => object;

interface PluginApi {
  assertVersion(range: number | string): void;
}

/**
 * `"@sallyport/transform"` in the `plugins` of a Babel configuration; its options are those of `compile()`, without `filename`.
 *
 * Guarantees what `compile()` guarantees, for the artifact that the output exports: host code imports it and gives it to `domain.evaluate` or to `modules` of a
 * domain that lists its hash in `artifacts`, since this was another process.
 * Does not guarantee anything of the output file itself, which is the host's code. It works on text: a tree without one, which `transformFromAst` can be
 * given, is refused; so is a second plugin that brings a parser.
 *
 * @throws an error of Babel's with the diagnostics of a program that is refused; its `cause` is the {@link CompileError}
 */
export default function babelPlugin(api: PluginApi, options: CompileOptions): PluginObj<PluginPass> {
  api.assertVersion("^7.0.0 || ^8.0.0");
  /** Empty trees that stand for a text. */
  const parsed = new WeakSet<object>();
  const parserOverride: ParserOverride = (_code, parserOptions, parse) => {
    const tree = parse("", parserOptions);
    parsed.add(tree);
    return tree;
  };
  const plugin = {
    name: "@sallyport/transform",
    parserOverride,
    visitor: {
      Program: {
        enter(this: PluginPass, path, { file, filename }) {
          const { code, ast } = file as unknown as { readonly code: string; readonly ast: object };
          if (!parsed.has(ast)) {
            throw new SyntaxError("@sallyport/transform compiles text, and was given a syntax tree: use `transform`");
          }
          const name = filename && portableName(filename, this.cwd);
          let artifact;
          try {
            artifact = compile(code, { ...(name ? { filename: name } : {}), ...options });
          } catch (error) {
            if (!(error instanceof CompileError)) throw error;
            const text = error.diagnostics.map((diagnostic) => formatDiagnostic(diagnostic, code)).join("\n\n");
            throw new SyntaxError(text, { cause: error });
          }
          path.node.directives = [];
          path.node.sourceType = "module";
          // Not `replaceWith`: other plugins would be shown the new statements.
          path.node.body = [exportDefaultDeclaration(valueToNode(artifact))] as typeof path.node.body;
          path.skip();
        },
      },
    },
  } satisfies PluginObj<PluginPass> & { readonly parserOverride: ParserOverride };
  return plugin as PluginObj<PluginPass>;
}

/** An artifact's bytes are not to depend on where the project lies. */
function portableName(filename: string, root: string): string {
  const name = filename.startsWith(root) ? filename.slice(root.length) : filename.slice(filename.search(/[^/\\]*$/));
  return name.replace(/^[/\\]+/, "").replaceAll("\\", "/");
}
