/** The bundler puts the version of the package here. */
declare const SALLYPORT_VERSION: string;

export const VERSION = SALLYPORT_VERSION;
