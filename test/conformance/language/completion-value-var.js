1; var x = 5;
