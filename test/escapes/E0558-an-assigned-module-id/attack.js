module.id = module.filename = "/etc/passwd";
try { require("./shadow"); escaped("ESCAPED"); } catch (error) { escaped(error.message.includes("/etc") ? "ESCAPED" : error.code); }
