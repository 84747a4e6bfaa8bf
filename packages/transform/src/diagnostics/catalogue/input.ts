/** Findings before there is anything to parse. */
import type { Entry } from "./entry.js";

export const input = {
  "input/not-utf8": {
    severity: "error",
    title: "The file is not UTF-8",
    message: "The file is not UTF-8: the byte at offset %offset% does not belong there.",
    why: "A decoder that replaces bad bytes makes a program that nobody wrote, and two decoders may make two. What is checked has to be what runs.",
    instead: "Save the file as UTF-8. A byte order mark is accepted.",
    cites: ["I11"],
    bad: { kind: "bytes", bytes: [0x22, 0x63, 0x61, 0x66, 0xe9, 0x22] },
    good: { kind: "bytes", bytes: [0x22, 0x63, 0x61, 0x66, 0xc3, 0xa9, 0x22] },
  },
  "input/not-text": {
    severity: "error",
    title: "The source is not a string",
    message: "The source is of type %type%; it has to be a string.",
    why: "What is not text would be converted, perhaps more than once and each time to another text; what is checked has to be what runs.",
    instead: 'Decode the bytes of a file first, strictly: `new TextDecoder("utf-8", { fatal: true }).decode(bytes)`.',
    cites: ["I11"],
    bad: { kind: "value", value: { toString: () => "0;" }, shown: '{ toString: () => "0;" }' },
    good: { kind: "program", text: "0;\n" },
  },
  "input/unreadable": {
    severity: "error",
    title: "The file cannot be read",
    message: "The file cannot be read: %reason%.",
    why: "There is nothing to check, so nothing is compiled and nothing runs.",
    instead: "Check the path and its permissions. `-` reads standard input.",
    cites: ["I11"],
    bad: { kind: "path", path: "no-such-file.js" },
    good: { kind: "path", path: "scripts/workspace.js" },
  },
  "input/too-large": {
    severity: "error",
    title: "The source is too large",
    message: "The source has %length% characters; the limit is %limit%.",
    why: "Parsing takes time and memory in proportion to the text, and it runs in the host before any budget can apply.",
    instead: "Split the program into modules, each of them below the limit.",
    cites: ["I10", "I11"],
    bad: {
      kind: "generated",
      what: "`0;` four million seven hundred and fifty thousand times: 9,500,000 characters",
      make: () => "0;".repeat(4_750_000),
    },
    good: { kind: "program", text: "0;\n" },
  },
  "input/too-deep": {
    severity: "error",
    title: "The source is nested too deeply",
    message: "The source is nested too deeply to be compiled.",
    why: "The parser and the passes use the stack of the host. A program that exhausts it is refused as a whole; nothing half checked is emitted.",
    instead: "Flatten the expression: build long lists and concatenations in a loop, and large data as a JSON module.",
    cites: ["I10", "I11"],
    bad: {
      kind: "generated",
      what: "`[` ten thousand times, then `]` as often",
      make: () => "[".repeat(10_000) + "]".repeat(10_000),
    },
    good: { kind: "program", text: "[[[[[[[[[[]]]]]]]]]];\n" },
  },
} as const satisfies Record<`input/${string}`, Entry>;
