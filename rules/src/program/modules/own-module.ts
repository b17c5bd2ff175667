/** A path to a file, or one below an alias that bundlers and Node give a folder. */
const OWN = /^[.@~#/]|^src\//;

/** Does an import name a module below the project's own folders? A bare name may also be a package. */
export const isOwnModule = (module: string): boolean => OWN.test(module);
