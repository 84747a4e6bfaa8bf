const inline = (s) =>
  s
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replace(/\*(.+?)\*/g, "<i>$1</i>")
    .replace(/!\[([^\]]*)\]\(([^)]+)\)/g, '<img alt="$1" src="$2">')
    .replace(
      /\[([^\]]+)\]\(([^)\s]+)(?:\s+"([^"]*)")?\)/g,
      (_, t, u, ti) => `<a href="${u}"${ti ? ` title="${ti}"` : ""}>${t}</a>`,
    );
const md = (src) => {
  const out = [];
  const lines = src.split("\n");
  let i = 0;
  while (i < lines.length) {
    let m;
    if ((m = /^(#{1,6})\s+(.*)$/.exec(lines[i]))) {
      out.push(`<h${m[1].length}>${inline(m[2])}</h${m[1].length}>`);
      i++;
    } else if (/^```/.test(lines[i])) {
      const lang = lines[i].slice(3);
      const b = [];
      while (++i < lines.length && !/^```/.test(lines[i])) b.push(lines[i]);
      i++;
      out.push(`<pre${lang && ` class="${lang}"`}>${b.join("\n")}</pre>`);
    } else if (/^\s*[-*]\s/.test(lines[i])) {
      const items = [];
      while (i < lines.length && (m = /^(\s*)[-*]\s+(.*)$/.exec(lines[i]))) {
        items.push([m[1].length, m[2]]);
        i++;
      }
      const nest = (d) => {
        let h = "<ul>";
        while (items.length && items[0][0] >= d) {
          const [, t] = items.shift();
          h += `<li>${inline(t)}${items.length && items[0][0] > d ? nest(items[0][0]) : ""}</li>`;
        }
        return h + "</ul>";
      };
      out.push(nest(0));
    } else if (/^>\s?/.test(lines[i])) {
      const q = [];
      while (i < lines.length && /^>\s?/.test(lines[i])) q.push(lines[i++].replace(/^>\s?/, ""));
      out.push(`<blockquote>${md(q.join("\n"))}</blockquote>`);
    } else if (lines[i].trim()) {
      const p = [];
      while (i < lines.length && lines[i].trim() && !/^[#>`-]/.test(lines[i])) p.push(lines[i++]);
      out.push(`<p>${inline(p.join(" "))}</p>`);
    } else i++;
  }
  return out.join("\n");
};
log(
  md(
    '# Title *x*\n\nPara **bold** `a<b` [l](u "t")\nmore\n\n- a\n  - b\n  - c\n- d\n\n> quote\n> ## in\n\n```js\nlet x = `1`;\n```\n',
  ),
);
