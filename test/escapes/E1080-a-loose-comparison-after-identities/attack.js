(function ($s_guards) { "use strict";
return (($s_global) => {
return function () {
  let $s_cv;
  const date = [], text = "";
  date === text || (typeof date !== "object" || typeof text !== "object") && date == text;
  date !== text && (typeof date === "object" && typeof text === "object" || date != text);
  typeof date === "object" && typeof text === "object" ? date == text : 0;
  return $s_cv;
};
})($s_guards.global);
})
