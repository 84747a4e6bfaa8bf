var i = 0; do { i++; if (i === 2) continue; "x" + i; } while (i < 3);
