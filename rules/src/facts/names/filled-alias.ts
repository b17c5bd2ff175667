import { adultFieldWords, aliasWords } from '../../knowledge/words/people/form-words';
import { accountMakingWords, firstNames, lastNames, reportedUserCalls, wholeNameWords } from '../../knowledge/words/people/name-words';
import { type AstNode, getCalleeName, getMemberName, unwrap, walk } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { entryAround } from '../../program/syntax/entries';
import { mentionsWithin, wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isKeptObject } from '../acts/kept-object';
import { isForGrownUps } from '../people/grown-ups';
import { isSubject, pathNames } from '../people/names';
import type { FactSources } from '../sources';
import { isAboutAccounts } from './about-accounts';

/** A name that others see, filled with a legal one: `create({ displayName: form.fullName })`, `player.nickname = user.legalName`. */
export interface FilledAlias {
  readonly alias: string;
  readonly value: AstNode;
  /** The file makes accounts. */
  readonly isOfAccount: boolean;
  /** The legal name is that of a grown-up. */
  readonly isAdults: boolean;
}

/** `words` are those of legal names. */
export function filledAliases(sources: FactSources, words: readonly string[]): readonly FilledAlias[] {
  const { file } = sources;
  const found = [...keptEntries(file), ...assigned(sources)].filter(({ value }) => isLegalName(unwrap(value), words, file));
  if (found.length === 0) return [];
  const isOfAccount = isAboutAccounts(sources, accountMakingWords);
  return found.map((filled) => ({
    ...filled,
    isOfAccount,
    isAdults: mentionsAny(filled.value, adultFieldWords, file) || isForGrownUps(filled.value, file),
  }));
}

const mentionsAny = (value: AstNode, words: readonly string[], file: FileContext): boolean =>
  mentionsWithin(value, words, file, 'names and texts');

type Filled = Pick<FilledAlias, 'alias' | 'value'>;

const aliases = new Set(aliasWords);
const isAlias = (name: string): boolean => aliases.has(wordsOf(name).join(' '));

const keptEntries = (file: FileContext): Filled[] =>
  file.nodes('Property').flatMap((property) => {
    const entry = entryAround(property);
    const object = property.parent as AstNode;
    const isFilled = entry && isAlias(entry.key) && isKeptObject(object, file) && !isForReporter(object, file);
    return isFilled ? [{ alias: entry.key, value: entry.value }] : [];
  });

/** `setUser({ … })`, `const user = { … }; setUser(user)`: no user reads what is sent to a reporter of errors. */
function isForReporter(object: AstNode, file: FileContext): boolean {
  const id = object.parent?.type === 'VariableDeclarator' ? object.parent.id : undefined;
  const holder = id && file.variableOf(id);
  const places = holder ? holder.references.map(({ identifier }) => identifier as unknown as AstNode) : [object];
  return places.some(({ parent }) => parent?.type === 'CallExpression' && reportedUserCalls.has(getCalleeName(parent) ?? ''));
}

const assigned = ({ file, settings }: FactSources): Filled[] =>
  file.nodes('AssignmentExpression').flatMap((assignment) => {
    const target = unwrap(assignment.left as AstNode);
    const alias = getMemberName(target) ?? '';
    const isPersons = isAlias(alias) && pathNames(target.object).some((holder) => isSubject(holder, settings));
    return isPersons ? [{ alias, value: assignment.right as AstNode }] : [];
  });

/** A whole legal name: `user.fullName`, or a first and a last one joined. A first name alone is what friends call each other. */
function isLegalName(value: AstNode, words: readonly string[], file: FileContext): boolean {
  switch (value.type) {
    case 'Identifier':
    case 'MemberExpression': {
      const name = value.type === 'Identifier' ? String(value.name) : (getMemberName(value) ?? '');
      return hasAnyPhrase(name, words) && hasAnyWord(name, wholeNameWords);
    }
    case 'TemplateLiteral':
      return isJoined(value, file);
    case 'BinaryExpression':
      return value.operator === '+' && isJoined(value, file);
    default:
      return false;
  }
}

const isJoined = (value: AstNode, file: FileContext): boolean =>
  mentionsAny(value, firstNames, file) && mentionsAny(value, lastNames, file) && !takesLetters(value, file);

const cuts: ReadonlySet<string> = new Set(['charAt', 'slice', 'substring']);

/** `lastName[0]`, `lastName.charAt(0)`: an initial is no name. */
function takesLetters(value: AstNode, file: FileContext): boolean {
  if (wordsWithin(value, file).some((word) => cuts.has(word))) return true;
  let isCut = false;
  walk(value, (node) => {
    isCut ||= node.type === 'MemberExpression' && node.computed === true && node.property.value === 0;
  }, file.sourceCode.visitorKeys);
  return isCut;
}
