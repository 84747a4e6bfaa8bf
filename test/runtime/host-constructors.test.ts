/** A function of the host is no constructor for a guest, however the guest comes by it; what it throws depends on the guards. */
import { createDomain } from "@sallyport/runtime-guards";
import { compile, type CompileOptions } from "@sallyport/transform";
import { expect, test } from "vitest";

class Service {
  static made = 0;
  constructor() {
    Service.made++;
  }
}

const programs = ["new Service()", "const f = Service; new f()", "Reflect.construct(Service, [])"];
const ways: CompileOptions[] = (["strict", "compat"] as const).flatMap((profile) =>
  (["all", "needed"] as const).map((guards) => ({ profile, guards, goal: "script" })),
);

function nameOfThrown(text: string, options: CompileOptions): string {
  const domain = createDomain({ endowments: { Service } });
  const source = `(() => { try { ${text}; } catch (e) { return e.name; } })()`;
  return domain.evaluate(compile(source, options)) as string;
}

test("it is refused, by name, with whatever guards", () => {
  for (const options of ways) expect(nameOfThrown(programs[0]!, options)).toBe("AuthorityError");
  for (const options of ways) expect(nameOfThrown(programs[2]!, options)).toBe("TypeError");
});

test("held by a variable it is refused by the engine where no guard stands", () => {
  const names = ways.map((options) => nameOfThrown(programs[1]!, options));
  expect(names).toEqual(["AuthorityError", "AuthorityError", "AuthorityError", "TypeError"]);
});

test("it is never run", () => {
  for (const options of ways) for (const text of programs) nameOfThrown(text, options);
  expect(Service.made).toBe(0);
});
