var x = 1; <!-- a comment
x++; 
--> also a comment
log(x); var y = 1;log(y); log("tab	nbsp zwnbsp﻿".length);
