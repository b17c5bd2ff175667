import { wordsOf } from '../../program/syntax/words';

/** A folder of scripts with which those who build a product work on it, or of the scripts of a page. */
export const isScriptPath = (relative: string): boolean => /(?:^|\/)scripts\//.test(relative);

/** A script of them that changes stored data once: `scripts/migrate-users.ts`. */
export const isMigrationScript = (relative: string): boolean => /(?:^|\/)scripts\/(?:[^/]+\/)*(?:migrate|backfill)\b[^/]*$/i.test(relative);

const applying: ReadonlySet<string> = new Set(['apply', 'run', 'execute', 'migrate']);
const changes: ReadonlySet<string> = new Set(['migration', 'migrations', 'backfill', 'database', 'db', 'schema']);

/** A script in the root that is started by hand and changes stored data once: `apply-ratings-migration.js`, `migrate-database.mjs`. */
export function isMigrationOfRoot(relative: string): boolean {
  const [first = '', ...others] = wordsOf(relative.replace(/(?:\.\w+)+$/, ''));
  return !relative.includes('/') && (first === 'backfill' || (applying.has(first) && changes.has(others.at(-1) ?? '')));
}
