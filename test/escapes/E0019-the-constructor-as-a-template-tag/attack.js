escaped((() => 0).constructor`return 'ESCAPED'`());
