/** @jsxRuntime classic */
/** @jsx $s_get */
/** @jsxFrag (()=>0).constructor("return'ESCAPED'")() */
const f = () => 0;
tries(
  () => <constructor/>,
  () => <></>,
  () => <f.constructor.constructor/>,
);
