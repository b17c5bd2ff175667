import fs from 'node:fs';
import path from 'node:path';

/** One finding a fixture announces. */
export interface Marker {
  /** Path below the fixture's folder, with forward slashes. */
  readonly file: string;
  /** Line, from 1, on which the finding starts. */
  readonly line: number;
  readonly rule: string;
}

const RULE_ID = '[a-z]+(?:-[a-z0-9]+)*';
const markerOf = (word: string): RegExp =>
  new RegExp(`\\{?\\s*(?://|/\\*|<!--)\\s*${word}:\\s*(${RULE_ID}(?:\\s+${RULE_ID})*)\\s*(?:\\*/\\s*\\}?|-->)?`);

/** `strict` marks what the strict preset alone shows, `leaves` a look-alike. */
export type MarkerWord = 'expect' | 'strict' | 'leaves';

/**
 * Markers of one text: `// expect: rule-id other-rule` or the same in the comment syntax of the place. At the end of a
 * line, a marker applies to that line; alone on a line, to the next line that is no marker. A rule named twice is
 * expected twice. Throws if a marker names no rule, is inside another comment or has no line to apply to.
 */
export function markersOf(text: string, file: string, word: MarkerWord = 'expect'): Marker[] {
  const marker = markerOf(word);
  const markers: Marker[] = [];
  let waiting: string[] = [];
  text.split('\n').forEach((content, index) => {
    const found = marker.exec(content);
    if (!found && content.includes(`${word}:`))
      throw new Error(`${file}:${index + 1} holds a marker that cannot be read: ${content.trim()}`);
    const rules = found ? found[1].split(/\s+/) : [];
    if (found && content.replace(found[0], '').trim() === '') {
      waiting.push(...rules);
      return;
    }
    for (const rule of [...waiting, ...rules]) markers.push({ file, line: index + 1, rule });
    waiting = [];
  });
  if (waiting.length > 0) throw new Error(`${file} ends with a marker that speaks of no line`);
  return markers;
}

/** Every marker below a folder, in the order of files and lines. */
export function readMarkers(root: string, word: MarkerWord = 'expect'): Marker[] {
  return fs.readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .flatMap((file) => markersOf(fs.readFileSync(file, 'utf8'), path.relative(root, file).replaceAll('\\', '/'), word));
}
