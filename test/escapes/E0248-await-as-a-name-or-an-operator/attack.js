var await = 4, g = 1, hit = "none";
await /(hit = (() => 0).constructor("return 'ESCAPED'")())/g;
escaped(hit);
