const util = require("util");
const shown = util.inspect(host, { showHidden: true, depth: 9, getters: true });
escaped(/_token|_private|host secret|node_modules|\/packages\//.test(shown) ? "ESCAPED" : "public names only");
