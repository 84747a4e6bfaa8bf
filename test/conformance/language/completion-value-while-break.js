do { -1; while (true) { "in"; break; } } while (false);
