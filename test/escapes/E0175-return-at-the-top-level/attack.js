escaped("ESCAPED");
return 1;
