1; if (false) { 2; }
