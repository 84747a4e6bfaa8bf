const roads = [
  host.adopt({ then: (resolve) => escaped(resolve.constructor("return 'ESCAPED'")()) }),
  host.adopt({ then: (_resolve, reject) => reject(escaped(reject.constructor("return 'ESCAPED'")())) }),
  host.adopt({ get then() { return (resolve) => resolve({ then: (r) => escaped(Object.getPrototypeOf(r).constructor("return 'ESCAPED'")()) }); } }),
];
Promise.allSettled(roads).then((all) => escaped(all.map((r) => r.status).join()));
