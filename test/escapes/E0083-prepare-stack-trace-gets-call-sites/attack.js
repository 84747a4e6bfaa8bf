const [E] = [Error];
tries(
  () => {
    E.prepareStackTrace = (error, sites) => (sites.length > 0 ? "ESCAPED" : "none");
    return new Error("x").stack;
  },
  () => {
    Object.defineProperty(E, "prepareStackTrace", { value: (error, sites) => (sites.length > 0 ? "ESCAPED" : "none"), configurable: true });
    return new Error("x").stack;
  },
  () => {
    const Raw = (() => { try { null.x; } catch (error) { return error.constructor; } })();
    Raw.__proto__.prepareStackTrace = () => "ESCAPED";
    return new Raw("x").stack;
  },
);
