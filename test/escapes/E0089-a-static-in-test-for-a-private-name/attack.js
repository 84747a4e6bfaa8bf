escaped("_secret" in account ? "ESCAPED" : "hidden");
