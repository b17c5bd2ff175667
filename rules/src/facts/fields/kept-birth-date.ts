import { aboutDates } from '../../knowledge/words/people/birth-date-words';
import { adultFieldWords, birthDateWords } from '../../knowledge/words/people/form-words';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isKeptObject } from '../acts/kept-object';
import { isForGrownUps } from '../people/grown-ups';
import type { FactSources } from '../sources';
import { isAnimalRecord } from './field-owner';

/** A date of birth in an object that a call stores or sends. */
export interface KeptBirthDate {
  readonly name: string;
  /** The entry. */
  readonly node: AstNode;
  readonly isAnimals: boolean;
}

const notTheDate = [...adultFieldWords, ...aboutDates];
/** Words of functions that make less of a date: a band, a group, a year. */
const REDUCES = new Set(['band', 'group', 'year', 'years', 'bands', 'groups']);
/** Functions that translate a text. */
const TRANSLATES = new Set(['t', '$t']);

/** The first such date of each kept object; `more` are further names of such dates. */
export function keptBirthDates({ file }: FactSources, more: readonly string[] = []): readonly KeptBirthDate[] {
  const words = [...birthDateWords, ...more];
  return file.nodes('ObjectExpression').flatMap((object) => {
    const entry = entriesOf(object).find(({ key, value }) =>
      hasAnyPhrase(key, words) && !hasAnyWord(key, notTheDate) && isRead(value)
      && !mentionsWithin(value, adultFieldWords, file, 'names and texts')
    );
    return entry && !isForGrownUps(object) && isKeptObject(object, file)
      ? [{ name: entry.key, node: entry.node, isAnimals: isAnimalRecord(object) }]
      : [];
  });
}

/** A value that is read from somewhere: a flag, a text of a form and a band are none. */
function isRead(value: AstNode): boolean {
  const expression = unwrap(value);
  switch (expression.type) {
    case 'LogicalExpression':
      return isRead(expression.left as AstNode);
    case 'NewExpression':
      return getCalleeName(expression) === 'Date' && expression.arguments.length === 1 && isRead(expression.arguments[0] as AstNode);
    case 'CallExpression': {
      const name = getCalleeName(expression) ?? '';
      return !TRANSLATES.has(name) && !wordsOf(name).some((word) => REDUCES.has(word));
    }
    default:
      return expression.type === 'Identifier' || expression.type === 'MemberExpression';
  }
}
