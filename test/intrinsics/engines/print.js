// `node print.js FAMILY…` prints what walk.js finds in this process, as JSON.

import { walkRealm } from "./walk.js";

process.stdout.write(JSON.stringify(walkRealm(process.argv.slice(2))));
