/**
 * Names that are never assigned are constants again, as in the sources. esbuild declares all top-level names of what it bundles with `var`, and V8 takes only what is declared with
 * `const`, and is no export, for a value of which it compiles what follows: which native a captured one is, whose prototype is compared with, and so on.
 */
import { decodedMappings, encodedMappings, TraceMap } from "@jridgewell/trace-mapping";
import { parse } from "acorn";

const VAR = "var";
const CONST = "const";
const EXPORTED = "$exported";

/**
 * A module and its map, where top-level names that nothing assigns are constants, and an export of one is a second constant. Whether something assigns a name is asked without regard to scopes.
 *
 * @param {{ text: string, map: string }} module
 * @returns {{ text: string, map: string }}
 */
export function withConstants({ text, map }) {
  if (text.includes(EXPORTED)) throw new Error(`a bundle has a name with ${EXPORTED}`);
  const { body } = parse(text, { ecmaVersion: "latest", sourceType: "module" });
  const assigned = assignedNames(body);
  const declarations = body.filter(
    (node) =>
      node.type === "VariableDeclaration" &&
      node.kind === VAR &&
      node.declarations.every(({ id, init }) => init && namesIn(id).every((name) => !assigned.has(name))),
  );
  const constants = new Set(declarations.flatMap(({ declarations }) => declarations.flatMap(({ id }) => namesIn(id))));
  const edits = declarations.map(({ start }) => [start, start + VAR.length, CONST]);
  for (const node of body) {
    if (node.type === "ExportNamedDeclaration" && node.source === null && node.declaration === null)
      edits.push([node.start, node.end, exportsOf(node.specifiers, constants)]);
  }
  edits.sort(([a], [b]) => b - a);
  return {
    text: edits.reduce((kept, [start, end, by]) => kept.slice(0, start) + by + kept.slice(end), text),
    map: moved(
      map,
      text,
      declarations.map(({ start }) => start),
    ),
  };
}

function exportsOf(specifiers, constants) {
  const pairs = specifiers.map(({ local, exported }) => [local.name, exported.name]);
  const copies = pairs.flatMap(([local]) => (constants.has(local) ? [`${CONST} ${local}${EXPORTED}=${local};`] : []));
  const list = pairs.map(([local, name]) => {
    const from = constants.has(local) ? local + EXPORTED : local;
    return from === name ? name : `${from} as ${name}`;
  });
  return `${[...new Set(copies)].join("")}export{${list.join(",")}};`;
}

/** The map, after `const` has taken the place of `var` where `starts` say. */
function moved(map, text, starts) {
  const { file, names, sources, sourcesContent, sourceRoot, version } = JSON.parse(map);
  const lines = decodedMappings(new TraceMap(map));
  let lineStart = 0;
  let next = 0;
  let line = 0;
  for (const { length } of text.split("\n")) {
    const columns = [];
    for (; starts[next] < lineStart + length; next++) columns.push(starts[next] - lineStart);
    let before = 0;
    for (const segment of lines[line] ?? []) {
      while (columns[before] < segment[0]) before++;
      segment[0] += before * (CONST.length - VAR.length);
    }
    lineStart += length + 1;
    line++;
  }
  const given = { file, names, sources, sourcesContent, sourceRoot, version };
  return JSON.stringify({ ...given, mappings: encodedMappings(new TraceMap({ ...given, mappings: lines })) });
}

/** All names that an assignment, an update or a loop assigns, anywhere. */
function assignedNames(node, names = new Set()) {
  if (node === null || typeof node !== "object") return names;
  const target =
    node.type === "AssignmentExpression" || node.type === "ForInStatement" || node.type === "ForOfStatement"
      ? node.left
      : node.type === "UpdateExpression"
        ? node.argument
        : null;
  if (target !== null && target.type !== "VariableDeclaration") for (const name of namesIn(target)) names.add(name);
  for (const part of Object.values(node)) assignedNames(part, names);
  return names;
}

/** The names that a pattern or a target binds or assigns. */
function namesIn(pattern) {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((property) => namesIn(property.value ?? property.argument));
    case "ArrayPattern":
      return pattern.elements.flatMap(namesIn);
    case "AssignmentPattern":
      return namesIn(pattern.left);
    case "RestElement":
      return namesIn(pattern.argument);
    default:
      return [];
  }
}
