const undefinedName = void 0;
{
  const Object = { keys: () => [] }, Symbol = null, Reflect = null, TypeError = null, Array = null, WeakMap = null;
  const globalThis = null, Function = null;
  tries(() => (() => 0).constructor("return 'ESCAPED'")());
}
(function (undefined, NaN) {
  tries(() => { const { constructor: F = undefined } = () => 0; return F("return 'ESCAPED'")(); });
})(() => () => "shadow", 1);
