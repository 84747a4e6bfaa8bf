const caught = [];
const dive = () => { try { dive(); } catch (error) { caught.push(error); } try { host.work({ a: 1 }); } catch (error) { caught.push(error); } };
dive();
const kinds = new Set();
for (const error of caught.slice(0, 3).concat(caught.slice(-3))) {
  tries(() => error.constructor.constructor("return 'ESCAPED'")());
}
