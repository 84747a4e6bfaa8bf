const T = globalThis["Temp" + "oral"];
tries(
  () => (T.Now.instant().epochMilliseconds > 0 ? "ESCAPED" : "no clock"),
  () => (Object.getOwnPropertyDescriptor(T.Now, "plainDateISO").value().year > 2000 ? "ESCAPED" : "no clock"),
  () => (typeof Reflect.get(T.Now, "timeZoneId")() === "string" ? "ESCAPED" : "no clock"),
  () => { T.PlainDate.prototype.mark = 1; return "mark" in T.PlainDate.prototype ? "ESCAPED" : "kept"; },
  () => { T.Now = {}; return "kept"; },
  () => T.PlainDate.from("2020-01-01").constructor.constructor("return 'ESCAPED'")(),
  () => { try { T.PlainDate.from("2020-01-01").toString({ calendarName: function secret() {} }); } catch (e) { return e.message.includes("$s_") || e.message.includes("{") ? "ESCAPED" : "hidden"; } },
  () => (/:45/.test(new Date(0).toTemporalInstant().toLocaleString()) ? "ESCAPED" : "no zone"),
);
