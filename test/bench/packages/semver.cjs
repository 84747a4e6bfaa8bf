// Parses, sorts and matches a thousand versions.
const semver = require("semver");

const versions = Array.from(
  { length: 1000 },
  (_, i) => `${i % 7}.${(i * 13) % 29}.${(i * 7) % 11}${i % 6 === 0 ? `-rc.${i % 5}` : ""}`,
);

module.exports = () => {
  let sum = 0;
  for (const version of semver.sort([...versions])) sum = (sum * 31 + version.length) | 0;
  for (const range of ["^1.2.0", ">=2.3 <4 || 5.x", "~3.4.5-rc.1", "*", "1.2.3 - 2"]) {
    for (const version of versions) if (semver.satisfies(version, range)) sum = (sum * 31 + version.charCodeAt(0)) | 0;
    sum += semver.maxSatisfying(versions, range).length;
  }
  return sum;
};
