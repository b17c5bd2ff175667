import { latitudeNames, longitudeNames, placeWords, positionOwners } from '../../knowledge/words/people/place-words';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { entriesOf, type Entry } from '../../program/syntax/entries';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { pathNames } from '../people/names';

const latitudes = new Set(latitudeNames);
const longitudes = new Set(longitudeNames);
const isLatitudeName = (name: string): boolean => latitudes.has(name.toLowerCase());
const isLongitudeName = (name: string): boolean => longitudes.has(name.toLowerCase());

/** Do names hold one of each of the two numbers of a position? */
export const nameBoth = (names: readonly string[]): boolean => names.some(isLatitudeName) && names.some(isLongitudeName);

/** Is a name that of one number of a position: `lat`, `homeLatitude`? */
export const isCoordinateName = (name: string): boolean => {
  const last = wordsOf(name).at(-1) ?? '';
  return latitudes.has(last) || longitudes.has(last);
};

/** The entries of an object that hold the two numbers of a position. */
export function coordinatesOf(object: AstNode): { readonly latitude: Entry; readonly longitude: Entry } | undefined {
  const entries = entriesOf(object);
  const latitude = entries.find(({ key }) => isLatitudeName(key));
  const longitude = entries.find(({ key }) => isLongitudeName(key));
  return latitude && longitude && { latitude, longitude };
}

/** How many levels deep to search shared data for a position. */
export const MAX_DEPTH = 5;

/** Objects written in an expression, outermost first. */
export function objectsIn(node: AstNode, depth = 0): readonly AstNode[] {
  const expression = unwrap(node);
  const go = (parts: readonly (AstNode | null | undefined)[]): readonly AstNode[] =>
    parts.flatMap((part) => (part ? objectsIn(part, depth + 1) : []));
  if (depth > MAX_DEPTH) return [];
  switch (expression.type) {
    case 'ObjectExpression':
      return [expression, ...go(entriesOf(expression).map(({ value }) => value))];
    case 'ArrayExpression':
      return go(expression.elements as (AstNode | null)[]);
    case 'CallExpression':
      return getCalleeName(expression) === 'stringify' ? go((expression.arguments as AstNode[]).slice(0, 1)) : [];
    case 'NewExpression':
      return go(expression.arguments as AstNode[]);
    default:
      return [];
  }
}

/** Is a name that of a person whose position is known, or of the id of one: `child`, `userId`, `student_id`? */
export const isOwnerName = (name: string): boolean => hasAnyWord(name, positionOwners);

const idKeys = new Set(['id', '_id', 'from', 'sender']);

/** Does a key of an object, or an id given there, name a person? */
export const namesOwner = (object: AstNode): boolean =>
  entriesOf(object).some(({ key, value }) => isOwnerName(key) || (idKeys.has(key.toLowerCase()) && pathNames(value).some(isOwnerName)));

const places = new Set(placeWords);

/** Does an object describe a place that people go to, by what else is said of it? */
export const isOfPlace = (object: AstNode): boolean => entriesOf(object).some(({ key }) => places.has(wordsOf(key).join(' ')));
