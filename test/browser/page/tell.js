/** What a page says to the test that opened it. Taken before any guest runs. */
const { log } = console;
const { stringify } = JSON;

export const tell = (value) => log(`told: ${stringify(value)}`);
export const end = () => log("end");
