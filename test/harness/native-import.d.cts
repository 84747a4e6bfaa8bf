export function nativeImport(specifier: string): Promise<Record<string, unknown>>;
