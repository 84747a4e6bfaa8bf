const site = ((strings) => strings)`a${1}b`;
tries(
  () => (site.mark ?? site.raw.mark ?? "first"),
  () => { site.mark = "ESCAPED"; return "set"; },
  () => { site.raw.mark = "ESCAPED"; return "set"; },
  () => { const r = /x/g; r.lastIndex = 5; return "own"; },
);
