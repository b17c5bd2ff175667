/** A folder of scripts with which those who build a product work on it, or of the scripts of a page. */
export const isScriptPath = (relative: string): boolean => /(?:^|\/)scripts\//.test(relative);
