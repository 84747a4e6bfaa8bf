/** Babel 7 ships these plugins without types. */
declare module "@babel/plugin-proposal-decorators" {
  const plugin: import("@babel/core").PluginTarget;
  export default plugin;
}
declare module "@babel/plugin-transform-explicit-resource-management" {
  const plugin: import("@babel/core").PluginTarget;
  export default plugin;
}
declare module "@babel/plugin-transform-react-jsx" {
  const plugin: import("@babel/core").PluginTarget;
  export default plugin;
}
declare module "@babel/plugin-transform-typescript" {
  const plugin: import("@babel/core").PluginTarget;
  export default plugin;
}
