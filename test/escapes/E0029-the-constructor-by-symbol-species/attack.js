escaped(Array[Symbol.species].constructor("return 'ESCAPED'")());
escaped(Promise[Symbol.species]["constructor"]("return 'ESCAPED'")());
