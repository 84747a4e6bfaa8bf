escaped("inside");
}); (function () { escaped("ESCAPED");
