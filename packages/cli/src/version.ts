/** The bundler puts the version of the package here, and a hash over the compiler, the verifier and the runtime that it was built with. */
declare const SALLYPORT_VERSION: string;
declare const SALLYPORT_BUILD: string;

export const VERSION = SALLYPORT_VERSION;
export const BUILD = SALLYPORT_BUILD;
