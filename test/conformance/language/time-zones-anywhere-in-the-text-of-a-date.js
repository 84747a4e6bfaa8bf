const days = ["Sep 26 1995", "26 Sep 1995", "9/26/1995", "1995/09/26", "26-Sep-1995", "1995-9-26", "September 26, 1995"];
const times = ["", " 10:00", " 10:00:07", " 10:00 PM", " 10:00:00.25"];
const zones = ["Z", "UTC", "GMT", "UT", "EST", "pdt", "MDT", "CST", "GMT+0200", "UTC-3", "GMT+0100 (CET)", "UTC+05:30"];
const offsets = ["+0100", "-07:00", "+01", "-7", "+5:30", "-0330", "-0500 EST", "+0000 UTC", "+12345"];
const at = (text) => log(text, Date.parse(text), new Date(text).getTime() - Date.parse(text));
for (const day of days) {
  for (const time of times) {
    for (const zone of [...zones, ...(time === "" ? [] : offsets)]) at(`${day}${time} ${zone}`);
  }
  for (const offset of offsets.slice(0, 4)) at(`${day} 10:00:00${offset}`);
}
// As `date`, `git log`, Go, mail and other services write them.
at("Thu Apr  7 15:13:13 2005 -0700");
at("Tue Sep 26 10:00:00 EST 1995");
at("Wed Aug 27 13:08:45 +0330 2008");
at("2009-11-10 23:00:00 +0300 MSK");
at("2009-11-10 23:00:00 +0000 UTC");
at("Mon, 25 Dec 1995 13:30:00 +0430 (somewhere)");
at("1995-09-26T10:00:00.123+02:00");
at("1995-09-26T10:00+0200");
at("EST Sep 26 1995 10:00 GMT");
at("10:00 GMT Sep 26 1995");
at("10:00 26-Sep-1995 PST");
at("+001995-09-26T10:00Z");
for (const text of ["", "hello UTC", "Sep UTC", "1995-13-40T10:00Z", "10:00:00 -", "((( UTC", "10:00 ) GMT"]) at(text);
log(new Date("Tue Sep 26 10:00:00 EDT 1995").toISOString());
