'use\x20strict';
"');escaped(\"ESCAPED\");('";
'\u2028escaped("ESCAPED")';
"use asm";
escaped((function () { "not \"strict\""; '");escaped("ESCAPED");("'; return this === undefined; })() ? "strict" : "sloppy");
