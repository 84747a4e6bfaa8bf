const run = (o) => o.constructor.constructor("return 'ESCAPED'")();
const seen = [];
const thenable = { then(resolve, reject) { seen.push(resolve, reject, this); resolve({ then(r) { seen.push(r, this); r(1); } }); } };
(async () => { try { await host.adopt(thenable); } catch (e) { seen.push(e); } for (const x of seen.splice(0)) tries(() => run(x)); })();
