// Parses its own source, and walks the tree.
const { parse } = require("acorn");

function count(node) {
  let sum = node.end - node.start;
  for (const key in node) {
    const value = node[key];
    if (value !== null && typeof value === "object") {
      if (Array.isArray(value)) {
        for (const each of value)
          if (each !== null && typeof each.type === "string") sum = (sum * 31 + count(each)) | 0;
      } else if (typeof value.type === "string") sum = (sum * 31 + count(value)) | 0;
    }
  }
  return sum | 0;
}

module.exports = ({ source }) => count(parse(source, { ecmaVersion: "latest", sourceType: "module" }));
