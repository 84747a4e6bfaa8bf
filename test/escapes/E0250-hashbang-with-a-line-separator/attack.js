#!/usr/bin/env node escaped((() => 0).constructor("return 'ESCAPED'")());
escaped("after");
