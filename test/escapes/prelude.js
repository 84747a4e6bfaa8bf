// Runs before every attack, in the same domain: each road is tried, and what it gave or threw is reported.
function tries(...roads) {
  for (const road of roads) {
    try {
      escaped(road());
    } catch (error) {
      escaped(error.name);
    }
  }
}
