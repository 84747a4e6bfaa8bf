import { testGenerated } from "./generated.js";

testGenerated("compat");
