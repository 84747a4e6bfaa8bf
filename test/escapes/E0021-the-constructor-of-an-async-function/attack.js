(async () => 0).constructor("return 'ESCAPED'")().then(escaped);
