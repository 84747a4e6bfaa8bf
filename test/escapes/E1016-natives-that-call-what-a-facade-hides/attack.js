const { siloToRead: read, siloToAsk: ask, siloForOne: one, siloToTell: tell } = { siloToRead, siloToAsk, siloForOne, siloToTell };
tries(
  () => (read.rows.forEach(read.fire), fired(0)),
  () => (read.members.forEach(read.fire), fired(0)),
  () => (read.members.union?.(read.hooks), fired(0)),
  () => (read.members.isSubsetOf?.(read.hooks), fired(0)),
  () => (read.members.isSupersetOf?.(read.hooks), fired(0)),
  () => (ask.rows.forEach(ask.fire), fired(0)),
  () => (ask.members.forEach(ask.fire), fired(0)),
  () => (ask.rows.getOrInsertComputed?.("new", ask.fire), fired(0)),
  () => (ask.members.difference?.(ask.hooks), fired(0)),
  () => fired(0),
  () => (one.rows.forEach(one.fire), fired(0)),
  () => (Reflect.apply(one.rows.forEach, one.rows, [one.fire]), fired(0)),
  () => (tell.rows.forEach(tell.fire), untold()),
  () => untold(),
);
