const f = () => 0;
escaped(f?.constructor?.("return 'ESCAPED'")?.());
escaped(f?.["constructor"]("return 'ESCAPED'")());
escaped(f.constructor?.call?.(null, "return 'ESCAPED'")());
