escaped((() => 0).\u0063onstructor("return 'ESCAPED'")());
escaped((() => 0)["\x63onstructor"]("return 'ESCAPED'")());
escaped((() => 0).c\u{6f}nstructor("return 'ESCAPED'")());
