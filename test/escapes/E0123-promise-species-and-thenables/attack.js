function Fake(executor) { executor((v) => { safe.resolved = v; }, () => {}); return safe; }
tries(
  () => { Promise.resolve.call(Fake, "ESCAPED"); return safe.resolved; },
  () => { Promise.prototype.then.call(Promise.resolve(1), () => 1); const p = Promise.resolve(1); p.constructor = { [Symbol.species]: Fake }; return p.then(() => 1) === safe ? "ESCAPED" : "kept"; },
  () => { Promise.reject.call(Fake, "ESCAPED"); Promise.all.call(Fake, ["ESCAPED"]); return safe.resolved ?? "kept"; },
);
