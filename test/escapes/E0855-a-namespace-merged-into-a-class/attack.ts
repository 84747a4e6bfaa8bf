class Vault { private locked = true; open(): string { return this.locked ? "locked" : "ESCAPED"; } static make(): Vault { return new Vault(); } }
namespace Vault { export const extra = 1; }
tries(() => ((Vault as any).extra === 1 ? "ESCAPED" : "closed"), () => Vault.make().open());
