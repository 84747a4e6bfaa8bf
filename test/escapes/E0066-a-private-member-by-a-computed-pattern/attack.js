const key = "_" + "secret";
tries(
  () => { const { [key]: value } = account; return value; },
  () => { let value; ({ [key]: value } = account); return value; },
  () => { const { a: { [key]: value } } = { a: account }; return value; },
  () => { const [{ [key]: value }] = [account]; return value; },
  () => (({ [key]: value }) => value)(account),
  () => { for (const { [key]: value } of [account]) return value; },
  () => { try { throw account; } catch ({ [key]: value }) { return value; } },
);
