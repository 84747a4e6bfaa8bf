// Here only the value shows the private name, so it compiles, and the guard refuses it when it runs.
counter["_" + "count"];
