// Compiles a template of many parts to JavaScript.
const { precompile } = require("handlebars");

const PART =
  "<ul class='{{name}}'>{{#each items as |item i|}}{{> row item=item}}<li class='{{../name}}'>{{{item.x}}} {{#if (gt i 2)~}} a {{else if b}}{{/if}}</li>{{/each}}</ul>{{!-- c --}}\n";

module.exports = ({ documents }) => {
  const template = documents[0].replace(/[{}]/g, "") + PART.repeat(20);
  const text = precompile(template, { knownHelpers: { gt: true } });
  let sum = text.length;
  for (let i = 0; i < text.length; i += 31) sum = (sum * 31 + text.charCodeAt(i)) | 0;
  return sum;
};
