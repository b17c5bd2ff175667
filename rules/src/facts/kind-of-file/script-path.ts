/** A folder of scripts with which those who build a product work on it, or of the scripts of a page. */
export const isScriptPath = (relative: string): boolean => /(?:^|\/)scripts\//.test(relative);

/** A script of them that changes stored data once: `scripts/migrate-users.ts`. */
export const isMigrationScript = (relative: string): boolean => /(?:^|\/)scripts\/(?:[^/]+\/)*(?:migrate|backfill)\b[^/]*$/i.test(relative);
