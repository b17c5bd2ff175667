import { subjects } from '../../knowledge/words/people/person-words';
import { questionKeys, recordWriters, behaviouralData } from '../../knowledge/words/retention-words';
import { type AstNode, getCalleeName } from '../../program/syntax/ast';
import { entryAround } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';

const literals = new Set(['Property', 'ObjectExpression', 'ArrayExpression']);
const people: readonly string[] = [...subjects.child, 'user', 'users'];

/** Is an entry part of a record that is written, of where a person was or what was heard of it: `recording.create({ data: { … } })`? */
export function isOfWrittenTrace(property: AstNode, file: FileContext): boolean {
  const call = writerOf(property);
  return call !== undefined && [behaviouralData, people].every((words) => mentionsWithin(call, words, file, 'names and texts'));
}

/** The call that writes the record an entry is part of; one that asks for records is none. */
function writerOf(property: AstNode): AstNode | undefined {
  let node = property.parent;
  for (; node && literals.has(node.type); node = node.parent) if (questionKeys.has(entryAround(node)?.key ?? '')) return undefined;
  return node?.type === 'CallExpression' && recordWriters.has(getCalleeName(node) ?? '') ? node : undefined;
}
