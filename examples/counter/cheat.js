// What CapPython refuses: the dot form shows the private name, so it does not compile.
counter._count -= 1;
