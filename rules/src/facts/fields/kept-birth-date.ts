import { aboutDates } from '../../knowledge/words/people/birth-date-words';
import { adultFieldWords, birthDateWords } from '../../knowledge/words/people/form-words';
import { type AstNode, getCalleeName, getMemberName, unwrap } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isKeptObject, isKeptVariable } from '../acts/kept-object';
import { isForGrownUps } from '../people/grown-ups';
import type { FactSources } from '../sources';
import { type FieldDoubt, placeDoubts } from './field-doubts';
import { isAnimalRecord } from './field-owner';

/** A date of birth in an object that a call stores or sends, or in a record that saves itself. */
export interface KeptBirthDate {
  readonly name: string;
  /** The entry, or the assignment. */
  readonly node: AstNode;
  readonly isAnimals: boolean;
  readonly doubts: readonly FieldDoubt[];
}

const notTheDate = [...adultFieldWords, ...aboutDates];
/** Words of functions that make less of a date: a band, a group, a year. */
const REDUCES = new Set(['band', 'group', 'year', 'years', 'bands', 'groups']);
/** Functions that translate a text. */
const TRANSLATES = new Set(['t', '$t']);

/** The first such date of each kept object, and those that are assigned; `more` are further names of such dates. */
export function keptBirthDates(sources: FactSources, more: readonly string[] = []): readonly KeptBirthDate[] {
  const { file } = sources;
  const words = [...birthDateWords, ...more];
  const isDate = (key: string, value: AstNode): boolean =>
    hasAnyPhrase(key, words) && !hasAnyWord(key, notTheDate) && isRead(value)
    && !mentionsWithin(value, adultFieldWords, file, 'names and texts');
  return file.nodes('ObjectExpression', 'AssignmentExpression').flatMap((node): Omit<KeptBirthDate, 'doubts'>[] => {
    if (node.type === 'AssignmentExpression') return assignedDate(node, isDate, file);
    const entry = entriesOf(node).find(({ key, value }) => isDate(key, value));
    return entry && !isForGrownUps(node, file) && isKeptObject(node, file)
      ? [{ name: entry.key, node: entry.node, isAnimals: isAnimalRecord(node) }]
      : [];
  }).map((kept) => ({ ...kept, doubts: placeDoubts(kept.node, sources) }));
}

/** `pupil.birthDate = form.birthDate` of a pupil that is saved. */
function assignedDate(node: AstNode, isDate: (key: string, value: AstNode) => boolean, file: FileContext): Omit<KeptBirthDate, 'doubts'>[] {
  const target = unwrap(node.left as AstNode);
  const name = getMemberName(target);
  const holder = name === undefined ? undefined : unwrap(target.object);
  if (name === undefined || node.operator !== '=' || holder?.type !== 'Identifier' || !isDate(name, node.right as AstNode)) return [];
  return isKeptVariable(holder, file) ? [{ name, node, isAnimals: false }] : [];
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
