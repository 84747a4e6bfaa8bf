import type { PermitGroup } from "./model.js";

const KINDS = "Duration Instant PlainDate PlainDateTime PlainMonthDay PlainTime PlainYearMonth ZonedDateTime";

const HOLDERS =
  "Temporal.Duration Temporal.Instant Temporal.PlainDate Temporal.PlainDateTime Temporal.PlainMonthDay Temporal.PlainTime Temporal.PlainYearMonth Temporal.ZonedDateTime";

const PROTOTYPES =
  "Temporal.Duration.prototype Temporal.Instant.prototype Temporal.PlainDate.prototype Temporal.PlainDateTime.prototype Temporal.PlainMonthDay.prototype Temporal.PlainTime.prototype Temporal.PlainYearMonth.prototype Temporal.ZonedDateTime.prototype";

/** Dates and times as values. They are computed from what they are given; only `Temporal.Now` asks the host. */
export const temporalPermits: readonly PermitGroup[] = [
  { on: "", kind: "object", members: "Temporal", why: "a namespace" },
  { on: "Temporal", kind: "constructor", members: KINDS, why: "makes immutable values" },
  { on: "Temporal Temporal.Now", kind: "constant", members: "@@toStringTag", why: "a string" },
  { on: "Temporal", kind: "object", members: "Now", why: "a namespace" },
  {
    on: "Temporal.Now",
    kind: "deny",
    members: "instant plainDateISO plainDateTimeISO plainTimeISO timeZoneId zonedDateTimeISO",
    why: "the clock and the host's time zone are authority",
    feature: "clock",
  },
  { on: HOLDERS, kind: "object", members: "prototype", why: "shared, so seen as a facade" },
  { on: HOLDERS, kind: "native", members: "compare from", why: "ignores its receiver; makes immutable values" },
  {
    on: "Temporal.Instant",
    kind: "native",
    members: "fromEpochMilliseconds fromEpochNanoseconds",
    why: "ignores its receiver; makes immutable values",
  },
  { on: PROTOTYPES, kind: "link", members: "constructor", why: "the constructor's facade" },
  { on: PROTOTYPES, kind: "constant", members: "@@toStringTag", why: "a string" },
  {
    on: PROTOTYPES,
    kind: "native",
    members:
      "abs add blank calendarId day dayOfWeek dayOfYear days daysInMonth daysInWeek daysInYear epochMilliseconds epochNanoseconds equals era eraYear getTimeZoneTransition hour hours hoursInDay inLeapYear microsecond microseconds millisecond milliseconds minute minutes month monthCode months monthsInYear nanosecond nanoseconds negated offset offsetNanoseconds round second seconds sign since startOfDay subtract timeZoneId toInstant toJSON toPlainDate toPlainDateTime toPlainMonthDay toPlainTime toPlainYearMonth toString toZonedDateTime toZonedDateTimeISO total until valueOf week weekOfYear weeks with withCalendar withPlainTime withTimeZone year yearOfWeek years",
    why: "reads the internal slots of a genuine value; results are fresh and immutable",
  },
  {
    on: PROTOTYPES,
    kind: "tamed",
    members: "toLocaleString",
    why: "tells the host's locale and time zone; done here without one",
  },
];
