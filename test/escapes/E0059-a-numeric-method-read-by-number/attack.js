tries(
  () => { const method = cabinet[+0]; return method.call({ level: 9 }); },
  () => { const [first] = [cabinet[1 - 1]]; return Reflect.apply(first, { level: 9 }, []); },
  () => { const { 0: method } = cabinet; return method.call({ level: 9 }); },
);
