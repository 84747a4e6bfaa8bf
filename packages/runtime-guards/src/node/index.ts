/** What only a host on Node has. Importing it lets the feature `fs` be granted with a `root`. */

import "../features/index.js";
import { provideDirectories } from "../features/fs.js";
import { directory } from "./directory.js";

export { directory } from "./directory.js";
export type { Directory, DirectoryOptions, EntryKind } from "./directory.js";

provideDirectories(directory);

export { unavailableModules, whyNotForGuests } from "./modules/names.js";
export { absentMembers, nodeModuleTable } from "./modules/table.js";
export type { MemberEntry, MemberStatus, NodeModuleName } from "./modules/table.js";
export { hostNamespaceOf } from "./modules/wrapped.js";
export type { CryptoOptions, HostNamespace } from "./modules/wrapped.js";
