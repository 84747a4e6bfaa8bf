// Reads a generated log with regular expressions: named groups, global and sticky matching, replacement with functions and
// with patterns, splitting and testing.

const LEVELS = ["info", "warn", "error"];

function makeLog(lines) {
  const parts = [];
  for (let i = 0; i < lines; i++) {
    const hour = String(i % 24).padStart(2, "0");
    parts.push(
      `2026-01-${String((i % 28) + 1).padStart(2, "0")}T${hour}:${String(i % 60).padStart(2, "0")} [${LEVELS[i % 3]}] user=${i * 7} path=/a/${i}/b?x=${i % 11}&y=z${i} took ${i % 97}ms`,
    );
  }
  return parts.join("\n");
}

const LINE = /^(?<date>\d{4}-\d{2}-\d{2})T(?<hour>\d{2}):(?<minute>\d{2}) \[(?<level>\w+)\] (?<rest>.*)$/;
const PAIR = /(\w+)=([^\s&]+)/g;
const TOKEN = /\s*(?:(\d+)|([a-z]+)|(.))/y;

function tokens(text) {
  let count = 0;
  let sum = 0;
  TOKEN.lastIndex = 0;
  for (;;) {
    const match = TOKEN.exec(text);
    if (match === null) return count * 7 + sum;
    count++;
    if (match[1] !== undefined) sum += Number(match[1]);
  }
}

function run(size) {
  const log = makeLog(size);
  let checksum = 0;
  for (const line of log.split(/\n/)) {
    const match = LINE.exec(line);
    if (match === null) throw new Error("no match");
    const { hour, minute, level, rest } = match.groups;
    checksum = (checksum * 31 + Number(hour) * 60 + Number(minute) + level.length) | 0;
    for (const [, key, value] of rest.matchAll(PAIR)) checksum = (checksum + key.length * value.length) | 0;
    if (/took (\d+)ms/.test(rest)) checksum++;
    checksum = (checksum + tokens(rest)) | 0;
  }
  const masked = log
    .replace(/user=(\d+)/g, (_, id) => `user=${id.length}`)
    .replace(/(\d{4})-(\d{2})-(\d{2})/g, "$3.$2.$1");
  return (checksum + masked.length + masked.split(/[\s=&?]+/).length) | 0;
}
run;
