// Renders this project's documents to HTML.
const { marked } = require("marked");

module.exports = ({ documents }) => {
  let sum = 0;
  for (const text of documents) {
    const html = marked.parse(text, { async: false });
    for (let i = 0; i < html.length; i += 97) sum = (sum * 31 + html.charCodeAt(i)) | 0;
  }
  return sum;
};
