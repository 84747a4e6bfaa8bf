const localeOf = (C, locales) => isHostLocale(new C(locales).resolvedOptions().locale);
tries(
  () => localeOf(Intl.NumberFormat, undefined),
  () => localeOf(Intl.NumberFormat, []),
  () => localeOf(Intl.NumberFormat, "zxx"),
  () => localeOf(Intl.NumberFormat, ["zxx", "qaa"]),
  () => localeOf(Intl.Collator, {}),
  () => localeOf(Intl.Collator, 1),
  () => localeOf(Intl.PluralRules, new Proxy([], {})),
  () => localeOf(Intl.Segmenter, new Intl.Locale("zxx")),
  () => localeOf(Intl.DateTimeFormat, []),
  () => ((1234567.5).toLocaleString([]) === (1234567.5).toLocaleString() ? "the same" : "another"),
);
