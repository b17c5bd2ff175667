import type { FileContext } from '../program/syntax/file-context';
import type { TextEdit } from './text-edit';

const hasOnlyCrlf = (text: string): boolean => text.includes('\r\n') && !/(?<!\r)\n/.test(text);

/** Sorted by position, each once; undefined when they overlap, because a part of them would do something else. */
function inOrder(edits: readonly TextEdit[]): TextEdit[] | undefined {
  const isSame = (a: TextEdit, b: TextEdit): boolean =>
    a.range[0] === b.range[0] && a.range[1] === b.range[1] && a.text === b.text && a.range[0] < a.range[1];
  const sorted = edits.filter((edit, i) => !edits.slice(0, i).some((other) => isSame(edit, other))).sort((a, b) =>
    a.range[0] - b.range[0] || a.range[1] - b.range[1]
  );
  return sorted.every((edit, i) => i === 0 || edit.range[0] >= sorted[i - 1].range[1]) ? sorted : undefined;
}

/**
 * Edits as they may be offered: in order, with the line ends of the file. Undefined when there is nothing to
 * write, when edits overlap, or when a comment would be lost: what it says may matter more than the edit.
 */
export function harmlessEdits(edits: readonly TextEdit[] | undefined, file: FileContext): TextEdit[] | undefined {
  if (!edits || edits.length === 0) return undefined;
  const normal = inOrder(edits);
  if (!normal || normal.some((edit) => losesComment(edit, file))) return undefined;
  return hasOnlyCrlf(file.text) ? normal.map(({ range, text }) => ({ range, text: text.replace(/\r?\n/g, '\r\n') })) : normal;
}

function losesComment({ range, text }: TextEdit, file: FileContext): boolean {
  if (file.getText({ range }) === file.getCode({ range })) return false;
  let rest = text;
  return file.comments.filter(([start, end]) => start < range[1] && end > range[0]).some(([start, end]) => {
    const comment = file.text.slice(start, end);
    const kept = rest.includes(comment);
    // Each comment stands for one: the same words may be said twice.
    rest = rest.replace(comment, () => '');
    return !kept;
  });
}
