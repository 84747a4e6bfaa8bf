export const value = { o: {} };
export async function* stream() { yield value; }
export { value as default };
const settled = await Promise.resolve({ awaited: {} });
export { settled };
