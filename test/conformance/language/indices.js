const m = /a(?<x>b)(c)?/d.exec("zabz");
log(m.indices, m.indices.groups.x, m.indices[2]);
