// A mix of the language's own functions by their global names: Math, parseInt and parseFloat, Number, String, Object.keys and
// its sisters, Array.isArray and Array.from, JSON.

function numbers(count) {
  let sum = 0;
  for (let i = 1; i <= count; i++) {
    sum +=
      Math.floor(Math.sqrt(i) * 10) +
      Math.max(i % 7, i % 11) -
      Math.min(i % 5, 3) +
      Math.abs(Math.sin(i)) +
      Math.imul(i, 3);
    sum += Math.round(Math.PI * i) % 13;
    if (Number.isInteger(sum)) sum += 1;
  }
  return Math.trunc(sum);
}

function texts(count) {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const text = String(i * 17);
    sum += parseInt(text, 10) + parseFloat("1." + text) + Number(text);
    if (isNaN(sum)) throw new Error("not a number");
    sum += String.fromCharCode(65 + (i % 26)).charCodeAt(0);
    sum += encodeURIComponent("ä" + text).length;
  }
  return Math.trunc(sum);
}

function objects(count) {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const record = { id: i, name: "n" + i, list: [i, i + 1, i + 2] };
    for (const key of Object.keys(record)) sum += key.length;
    for (const value of Object.values(record)) sum += Array.isArray(value) ? value.length : 1;
    const copy = Object.assign({}, record, { id: i + 1 });
    sum += Object.entries(copy).length + (Object.hasOwn(copy, "name") ? 1 : 0);
    sum += Array.from(record.list, (x) => x * 2).length;
  }
  return sum;
}

function documents(count) {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const text = JSON.stringify({ id: i, tags: ["a", "b"], nested: { on: i % 2 === 0, at: null } });
    const parsed = JSON.parse(text);
    sum += text.length + parsed.tags.length + (parsed.nested.on ? 1 : 0);
  }
  return sum;
}

function run(size) {
  return numbers(size * 10) + texts(size) + objects(size) + documents(size);
}
run;
