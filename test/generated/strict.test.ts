import { testGenerated } from "./generated.js";

testGenerated("strict");
