escaped("inert") // }); escaped('ESCAPED'); (function () {
