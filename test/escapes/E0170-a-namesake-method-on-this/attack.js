tries(
  () => { safe.open = () => "ESCAPED"; return safe.open(); },
  () => { safe.open = safe.open.bind({ locked: false }); return safe.open(); },
  () => { (class { static run(o) { o.open = () => "ESCAPED"; } }).run(safe); return safe.open(); },
);
