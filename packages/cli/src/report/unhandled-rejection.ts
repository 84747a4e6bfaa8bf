/** The reason of a guest's promise that nobody handled. It comes from the engine and not through the membrane: a raw guest value. */
export class UnhandledRejection extends Error {
  override readonly name = "UnhandledRejection";

  constructor(readonly reason: unknown) {
    super("a promise of the guest was rejected, and nobody handled it");
  }
}
