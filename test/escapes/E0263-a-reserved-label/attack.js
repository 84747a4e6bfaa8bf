$s_1: for (;;) break $s_1;
escaped("ESCAPED");
