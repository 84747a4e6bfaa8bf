export function then(resolve, reject) {
  escaped(resolve.constructor("return 'ESCAPED'")());
  resolve(1);
}
import(import.meta.url ?? "attack").then((ns) => escaped(typeof ns), (error) => escaped(error.name));
