// What a test of test262 says of itself in its front matter: a comment `/*--- … ---*/` of YAML, of which the tests use a small part
// (https://github.com/tc39/test262/blob/main/CONTRIBUTING.md#frontmatter).

/**
 * @param {string} source
 * @returns {{ flags: string[], includes: string[], features: string[], negative: { phase: string, type: string } | null }}
 */
export function readFrontMatter(source) {
  const yaml = /\/\*---([\s\S]*?)---\*\//.exec(source)?.[1] ?? "";
  const negative = blockOf(yaml, "negative");
  return {
    flags: listOf(yaml, "flags"),
    includes: listOf(yaml, "includes"),
    features: listOf(yaml, "features"),
    negative: negative === null ? null : { phase: scalarOf(negative, "phase"), type: scalarOf(negative, "type") },
  };
}

/** `key: [a, b]`, or `key:` and below it lines `- a`. */
function listOf(yaml, key) {
  const inline = new RegExp(`^${key}:\\s*\\[([^\\]]*)\\]`, "m").exec(yaml);
  if (inline !== null) return wordsOf(inline[1].split(","));
  const block = blockOf(yaml, key);
  return block === null ? [] : wordsOf(block.split("\n").map((line) => line.replace(/^\s*-\s*/, "")));
}

const wordsOf = (texts) => texts.map((text) => text.trim()).filter((text) => text !== "");

/** The indented lines below `key:`. */
function blockOf(yaml, key) {
  return new RegExp(`^${key}:[ \\t]*\\r?\\n((?:[ \\t]+.*(?:\\r?\\n|$))+)`, "m").exec(yaml)?.[1] ?? null;
}

function scalarOf(block, key) {
  return new RegExp(`^\\s*${key}:\\s*(\\w+)`, "m").exec(block)?.[1] ?? "";
}
