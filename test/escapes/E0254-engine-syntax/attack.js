escaped(%DebugPrint(1) ? "ESCAPED" : "ESCAPED");
