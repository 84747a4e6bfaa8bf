safe._tries -= 3;
escaped(safe.count());
