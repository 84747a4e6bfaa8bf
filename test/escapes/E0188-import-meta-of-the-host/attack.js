const { url, resolve } = import.meta;
escaped(typeof url === "string" && url.length > 0 ? "ESCAPED" : "nothing");
escaped(typeof resolve === "function" ? "ESCAPED" : "nothing");
