const run = globalThis.eval;
tries(
  () => run("Function('return \"ESC\" + \"APED\"')()"),
  () => run("(() => {}).constructor('return \"ESC\" + \"APED\"')()"),
  () => run("[].map.constructor('return \"ESC\" + \"APED\"')()"),
  () => run.constructor("return 'ESC' + 'APED'")(),
  () => new run.constructor("return 'ESC' + 'APED'")(),
  () => run("eval.constructor('return 1')()"),
  () => run("import('node:fs')"),
  () => run("typeof process + typeof require"),
  () => run("$s_get"),
  () => run("\n<!-- x\n'--'"),
  () => run("/*\u2028*/ }, globalThis.process, {"),
  () => run({ toString: () => "Function('return 1')()" }).toString(),
  () => run(new String("1")) === 1,
);
