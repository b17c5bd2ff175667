import { type AstNode, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { textOf } from '../../program/syntax/lexicon';
import { pathNames } from '../people/names';

/** What one entry of an object says. */
export interface EntryWords {
  readonly node: AstNode;
  readonly key: string;
  /** Identifiers and strings of its value, without those of nested objects. */
  readonly words: readonly string[];
  /** The value where it is a text. */
  readonly text?: string;
  readonly value: AstNode;
}

/** The entries of an object literal in words, in source order. */
export const entryWordsOf = (object: AstNode, file: FileContext): readonly EntryWords[] =>
  file.onceFor(entryWordsOf, object, () =>
    entriesOf(object).map(({ key, value, node }) => {
      const expression = unwrap(value);
      return { node, key, words: wordsIn(expression), text: textOf(expression), value: expression };
    }));

function wordsIn(expression: AstNode): readonly string[] {
  const text = textOf(expression);
  if (text !== undefined) return [text];
  if (expression.type === 'TemplateLiteral') return (expression.quasis as AstNode[]).flatMap((quasi) => textOf(quasi) ?? []);
  if (expression.type !== 'ArrayExpression') return pathNames(expression);
  return (expression.elements as (AstNode | null)[]).flatMap((item) => (item && textOf(item)) ?? []);
}
