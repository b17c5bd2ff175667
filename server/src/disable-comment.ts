import path from 'node:path';
import { type Finding, REASON_PLACEHOLDER, type TextEdit } from '../../rules/src/hosts/node';
import type { CommentPlace, PlaceFinder } from './comment-place';
import { lineEndOf, lineStarts } from './lines';

/** An edit with a part that the user is to write. */
export interface PlaceholderEdit extends TextEdit {
  /** Offsets in `text`. */
  readonly placeholder?: readonly [number, number];
}

type Directive = 'eslint-disable-next-line' | 'eslint-disable' | 'eslint-enable';

const NEXT_LINE = /eslint-disable-next-line[ \t]+[@a-z][\w@/-]*(?:[ \t]*,[ \t]*[@a-z][\w@/-]*)*/i;

const REASON = ` -- ${REASON_PLACEHOLDER}`;

/** Marks the place where the reason is to be written. */
function withPlaceholder(range: readonly [number, number], text: string): PlaceholderEdit {
  const at = text.indexOf(REASON);
  return at < 0 ? { range, text } : { range, text, placeholder: [at + REASON.length - REASON_PLACEHOLDER.length, at + REASON.length] };
}

const wrap = (kind: 'code' | 'jsx' | 'markup', directive: string): string => {
  switch (kind) {
    // Only block comments may switch rules off and on again; for one line the shorter form does.
    case 'code':
      return directive.startsWith('eslint-disable-next-line') ? `// ${directive}` : `/* ${directive} */`;
    case 'jsx':
      return `{/* ${directive} */}`;
    case 'markup':
      return `<!-- ${directive} -->`;
  }
};

/**
 * Edits that put a finding's rule out of force for the finding's line, with room for the reason. A comment that already
 * switches rules off there gets the rule added and keeps its own reason. Where no comment can be directly above the
 * line, inside a tag or a text, a pair of comments is put around the whole element or statement. Undefined when there
 * is no place for that either.
 */
export function getDisableEdits(text: string, finding: Finding, placeAt: PlaceFinder): PlaceholderEdit[] | undefined {
  const starts = lineStarts(text);
  const line = finding.start.line - 1;
  const rule = `gc25/${finding.ruleId}`;
  const at = (index: number): number =>
    starts[index] + (/^[ \t]*/.exec(text.slice(starts[index], starts[index + 1] ?? text.length)) as RegExpExecArray)[0].length;
  /** Before line `index`, indented as line `like` is. */
  const insert = (
    index: number,
    like: number,
    place: Exclude<CommentPlace, { kind: 'none' }>,
    directive: Directive,
    reason: string,
  ): PlaceholderEdit => {
    const indent = text.slice(starts[like], at(like));
    return withPlaceholder(
      [starts[index], starts[index]],
      `${indent}${wrap(place.kind, `${directive} ${rule}${reason}`)}${lineEndOf(text)}`,
    );
  };

  const present = line > 0 ? NEXT_LINE.exec(text.slice(starts[line - 1], starts[line])) : null;
  if (present) {
    const end = starts[line - 1] + present.index + present[0].length;
    return [{ range: [end, end], text: `, ${rule}` }];
  }
  const place = placeAt(at(line));
  if (place.kind !== 'none') return [insert(line, line, place, 'eslint-disable-next-line', REASON)];
  if (!place.around) return undefined;

  const first = starts.findLastIndex((start) => start <= (place.around as readonly [number, number])[0]);
  const next = starts.findLastIndex((start) => start < (place.around as readonly [number, number])[1]) + 1;
  if (next >= starts.length) return undefined;
  const before = placeAt(at(first));
  const after = placeAt(at(next));
  if (before.kind === 'none' || after.kind === 'none') return undefined;
  return [insert(first, first, before, 'eslint-disable', REASON), insert(next, first, after, 'eslint-enable', '')];
}

/** Where a file may begin with a comment: behind a line that has to be first. */
const FIRST_LINE = /^(?:#!.*|<!doctype[^>]*>)(?:\r\n|\n|\r)/i;
const FRONTMATTER = /^---[ \t]*(?:\r\n|\n|\r)/;

/** An edit that puts a finding's rule out of force for the whole file, with room for the reason. */
export function getFileEdit(text: string, finding: Finding, file: string): PlaceholderEdit {
  const extension = path.extname(file).toLowerCase();
  const frontmatter = extension === '.astro' ? FRONTMATTER.exec(text) : null;
  const at = frontmatter?.[0].length ?? FIRST_LINE.exec(text)?.[0].length ?? 0;
  const isMarkup = /^\.(?:html?|vue|svelte|astro)$/.test(extension) && !frontmatter;
  return withPlaceholder(
    [at, at],
    `${wrap(isMarkup ? 'markup' : 'code', `eslint-disable gc25/${finding.ruleId}${REASON}`)}${lineEndOf(text)}`,
  );
}
