import * as fs from "node:fs";
import { runInThisContext } from "node:vm";
escaped(typeof fs.readFileSync === "function" ? "ESCAPED" : "nothing");
escaped(runInThisContext("'ESCAPED'"));
