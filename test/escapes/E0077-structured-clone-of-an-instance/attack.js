escaped(structuredClone(account)["_sec" + "ret"]);
