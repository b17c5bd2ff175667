import type { Problem } from './finding';

/** UTF-16 units; larger files are data or bundles. */
const MAX_LENGTH = 1_000_000;
/** Text this long with lines this long on average is minified. */
const MINIFIED_LENGTH = 5000;
const MINIFIED_LINE = 300;

/** UTF-8 needs at most three bytes for a UTF-16 unit, so a file of more bytes is larger whatever it holds. */
const MAX_BYTES = 3 * MAX_LENGTH;

/** Why a file is left out that need not be read to be judged too large, or undefined. */
export const getByteSizeProblem = (bytes: number): Problem | undefined =>
  bytes > MAX_BYTES
    ? { kind: 'too-large', message: `Skipped: the file is larger than 1 MB (${(bytes / 1e6).toFixed(1)} MB); check its source instead.` }
    : undefined;

/** Why a text is left out for its size, or undefined. */
export function getSizeProblem(text: string): Problem | undefined {
  if (text.length > MAX_LENGTH)
    return {
      kind: 'too-large',
      message: `Skipped: the file is larger than 1 MB (${(text.length / 1e6).toFixed(1)} million characters); check its source instead.`,
    };
  if (text.length <= MINIFIED_LENGTH) return undefined;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return text.length / lines > MINIFIED_LINE
    ? { kind: 'too-large', message: 'Skipped: the file is minified; check its source instead.' }
    : undefined;
}
