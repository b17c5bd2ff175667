import type { Finding, TextEdit } from '../../rules/src/runner';
import type { CommentPlace, PlaceFinder } from './comment-place';
import { lineEndOf, lineStarts } from './lines';

type Directive = 'eslint-disable-next-line' | 'eslint-disable' | 'eslint-enable';

const NEXT_LINE = /eslint-disable-next-line[ \t]+[@a-z][\w@/-]*(?:[ \t]*,[ \t]*[@a-z][\w@/-]*)*/i;

const wrap = (kind: 'code' | 'jsx' | 'markup', directive: string): string => {
  switch (kind) {
    // Only block comments may switch rules off and on again; for one line the shorter form does.
    case 'code': return directive.startsWith('eslint-disable-next-line') ? `// ${directive}` : `/* ${directive} */`;
    case 'jsx': return `{/* ${directive} */}`;
    case 'markup': return `<!-- ${directive} -->`;
  }
};

/**
 * Edits that put a finding's rule out of force for the finding's line, with room for the reason. A comment that already
 * switches rules off there gets the rule added and keeps its own reason. Where no comment can stand directly above the
 * line, inside a tag or a text, a pair of comments is put around the whole element or statement. Undefined when there
 * is no place for that either.
 */
export function getDisableEdits(text: string, finding: Finding, placeAt: PlaceFinder): TextEdit[] | undefined {
  const starts = lineStarts(text);
  const line = finding.start.line - 1;
  const rule = `gc25/${finding.ruleId}`;
  const at = (index: number): number => starts[index] + (/^[ \t]*/.exec(text.slice(starts[index], starts[index + 1] ?? text.length)) as RegExpExecArray)[0].length;
  /** Before line `index`, indented as line `like` is. */
  const insert = (index: number, like: number, place: Exclude<CommentPlace, { kind: 'none' }>, directive: Directive, reason: string): TextEdit => {
    const indent = text.slice(starts[like], at(like));
    return { range: [starts[index], starts[index]], text: `${indent}${wrap(place.kind, `${directive} ${rule}${reason}`)}${lineEndOf(text)}` };
  };

  const present = line > 0 ? NEXT_LINE.exec(text.slice(starts[line - 1], starts[line])) : null;
  if (present) {
    const end = starts[line - 1] + present.index + present[0].length;
    return [{ range: [end, end], text: `, ${rule}` }];
  }
  const place = placeAt(at(line));
  if (place.kind !== 'none') return [insert(line, line, place, 'eslint-disable-next-line', ' -- reason: ')];
  if (!place.around) return undefined;

  const first = starts.findLastIndex((start) => start <= (place.around as readonly [number, number])[0]);
  const next = starts.findLastIndex((start) => start < (place.around as readonly [number, number])[1]) + 1;
  if (next >= starts.length) return undefined;
  const before = placeAt(at(first));
  const after = placeAt(at(next));
  if (before.kind === 'none' || after.kind === 'none') return undefined;
  return [insert(first, first, before, 'eslint-disable', ' -- reason: '), insert(next, first, after, 'eslint-enable', '')];
}
