const shows = (time) => (time === time && time % 3600000 !== 0 ? "ESCAPED" : "hidden");
const texts = ["-2000", "+2000", "-0000", "UTC--2000", "GMT -2000", "Jan-2000", "1 Jan -2000", "Jan 1 2000", "2000/1/1", "(UTC) 2000/1/1", "2000/1/1 (GMT)", "1 Jan 2000 -2000", "EST +0000", "2000-1-1 (Z", "2000-1-1T0:00", "+002000-01-01T00:00", "2000 -0000 (x)", "MSTEST 2000", "Jan 1 2000 00:00 gmt(", "2000-01-01 00:00"];
for (const text of texts) tries(() => shows(Date.parse(text)), () => shows(+new Date(text)));
