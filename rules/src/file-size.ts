import type { Problem } from './finding';

/** UTF-16 units; larger files are data or bundles. */
const MAX_LENGTH = 1_000_000;
/** Text this long with lines this long on average is minified. */
const MINIFIED_LENGTH = 5000;
const MINIFIED_LINE = 300;

/** Why a text is left out for its size, or undefined. */
export function getSizeProblem(text: string): Problem | undefined {
  if (text.length > MAX_LENGTH) return { kind: 'too-large', message: `Skipped: the file is larger than 1 MB (${(text.length / 1e6).toFixed(1)} million characters); check its source instead.` };
  if (text.length <= MINIFIED_LENGTH) return undefined;
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return text.length / lines > MINIFIED_LINE ? { kind: 'too-large', message: 'Skipped: the file is minified; check its source instead.' } : undefined;
}
