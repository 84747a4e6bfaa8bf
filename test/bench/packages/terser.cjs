// Minifies a program: parses it, compresses the tree and prints it.
const { minify_sync } = require("terser");

module.exports = ({ program }) => {
  const { code } = minify_sync(program, { module: true, compress: { passes: 1 }, mangle: true });
  let sum = code.length;
  for (let i = 0; i < code.length; i++) sum = (sum * 31 + code.charCodeAt(i)) | 0;
  return sum;
};
