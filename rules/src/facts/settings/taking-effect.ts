import { contactAudiences, defaultsNames, peoplesPlaces, personalTopics, profileFields,
  switchedTopics } from '../../knowledge/words/setting-words';
import { type AstNode, getCalleeName, getMemberName } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { SettingView } from '../../views/settings';
import { isKeptObject } from '../acts/kept-object';
import type { FactSources } from '../sources';

/**
 * Does the value certainly become that of a new account or item: in a schema or entity, in an object of defaults, or in a record that a
 * call stores? A state of a page, a placeholder of a form and a fallback for a missing answer may never be stored.
 */
export function takesEffect({ kind, node, owner = '', path }: SettingView, file: FileContext): boolean {
  if (kind === 'schema' || kind === 'field') return !isMadeOptional(node);
  if (kind === 'defaults' && [owner, ...path].some((name) => hasAnyPhrase(name, defaultsNames))) return true;
  const object = objectAround(node);
  return object !== undefined && (kind === 'defaults' || kind === 'fallback') && (isKeptObject(object, file) || isRow(object));
}

/** `db.insert(profiles).values({ … })` */
const isRow = ({ parent }: AstNode): boolean => parent?.type === 'CallExpression' && getCalleeName(parent) === 'values';

const OUTER: ReadonlySet<string> = new Set(['optional', 'nullish', 'partial']);

/** `z.enum([…]).default('public').optional()`: a missing value stays missing. */
function isMadeOptional(value: AstNode): boolean {
  for (let place = value; place.parent && LINKS.has(place.parent.type); place = place.parent) {
    const { parent } = place;
    if (parent.type === 'MemberExpression' && parent.object === place && OUTER.has(getMemberName(parent) ?? '')) return true;
  }
  return false;
}

const LINKS: ReadonlySet<string> = new Set(['CallExpression', 'MemberExpression']);

/** The object whose entry holds a setting, or is one. */
const objectAround = ({ type, parent }: AstNode): AstNode | undefined => {
  const holder = type === 'Property' ? parent : parent?.type === 'Property' ? parent.parent : undefined;
  return holder?.type === 'ObjectExpression' ? holder : undefined;
};

/** Names in the call that an object is given to, without the object: `profiles` of `db.insert(profiles).values({ … })`. */
function namesOfCall(object: AstNode | undefined, file: FileContext): readonly string[] {
  let given = object;
  while (given?.parent?.type === 'Property') given = given.parent.parent;
  const call = given?.parent;
  if (!given || call?.type !== 'CallExpression') return [];
  const others = (call.arguments as AstNode[]).filter((argument) => argument !== given);
  return [call.callee as AstNode, ...others].flatMap((part) => wordsWithin(part, file, 'names and texts'));
}

/** Is a setting one of a person, or of what people publish about themselves, by its name, what holds or stores it, or the file? */
export const isOfPerson = ({ name, owner = '', path, node }: SettingView, { path: where, file }: FactSources): boolean =>
  hasAnyPhrase(name, personalTopics.clear) || hasAnyPhrase(name, contactAudiences) || isVisibilityOfData(name)
  || [name, owner, ...path, ...where.split('/').slice(-2), ...namesOfCall(objectAround(node), file)]
    .some((place) => hasAnyWord(place, peoplesPlaces));

const FEWEST_FIELDS = 2;

/** `{ username: row.username, bio: row.bio, isPrivate: row.is_private || false }` */
export const isInRecordOfPerson = ({ node }: SettingView): boolean =>
  entriesOf(objectAround(node)).filter(({ key }) => profileFields.has(wordsOf(key).join(' '))).length >= FEWEST_FIELDS;

/** `phoneVisibility`: of what a person has. */
function isVisibilityOfData(name: string): boolean {
  const [what, ending, ...rest] = wordsOf(name);
  return switchedTopics.includes(what) && ending === 'visibility' && rest.length === 0;
}
