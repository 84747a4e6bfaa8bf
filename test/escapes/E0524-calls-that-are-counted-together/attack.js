tries(
  () => api.call(),
  () => api.nested.call(),
  () => api.nested.call(),
  () => { const { call } = api.nested; return call(); },
  () => Object.values(api.nested)[0](),
);
