(function ($s_guards) { "use strict";
return (($s_global) => {
return function () {
  let $s_cv;
  const o = [];
  $s_cv = o.push;
  return $s_cv;
};
})($s_guards.global);
})
