import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import { subjects } from '../../knowledge/words/person-words';
import { placeWords } from '../../knowledge/words/place-words';
import { pathNames } from '../../facts/people/names';
import { withoutConversion } from '../../facts/personal-data/position-rounding';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { Context } from './meta';

const LATITUDE = /^(?:latitude|lat)$/i;
const LONGITUDE = /^(?:longitude|lng|lon|long)$/i;
/** Owners of a position; of them a `session` or `auth` has none. */
const people = [...subjects.child, ...subjects.any.filter((word) => !/^(?:session|auth|author|owner|customer|visitor)$/.test(word)), 'uid', 'friend', 'friends', 'parent', 'guardian', 'family', 'passenger', 'rider'];

const entriesOf = (object: AstNode): { readonly name: string; readonly value: AstNode }[] =>
  (object.properties as AstNode[]).flatMap((property) => (property.type === 'Property' ? [{ name: getKeyName(property.key as AstNode, property.computed as boolean) ?? '', value: property.value as AstNode }] : []));

/** Is a name that of a person, or of the id of one: `child`, `userId`, `student_id`? */
export const isPersonName = (name: string): boolean => hasAnyWord(name, people);

/** The value given as latitude, when an object holds both coordinates. */
export function latitudeIn(object: AstNode): AstNode | undefined {
  return longitudeIn(object) && entriesOf(object).find(({ name }) => LATITUDE.test(name))?.value;
}

export const longitudeIn = (object: AstNode): AstNode | undefined => entriesOf(object).find(({ name }) => LONGITUDE.test(name))?.value;

/** Objects in an expression, outermost first. */
export function objectsIn(node: AstNode, depth = 0): AstNode[] {
  const expression = unwrap(node);
  if (depth > 5) return [];
  switch (expression.type) {
    case 'ObjectExpression': return [expression, ...entriesOf(expression).flatMap(({ value }) => objectsIn(value, depth + 1))];
    case 'ArrayExpression': return (expression.elements as (AstNode | null)[]).flatMap((element) => (element ? objectsIn(element, depth + 1) : []));
    case 'CallExpression': return getCalleeName(expression) === 'stringify' && expression.arguments[0] ? objectsIn(expression.arguments[0] as AstNode, depth + 1) : [];
    case 'NewExpression': return (expression.arguments as AstNode[]).flatMap((argument) => objectsIn(argument, depth + 1));
    default: return [];
  }
}

/** The value is read at run time and not made coarser on the way. */
export const isExact = (value: AstNode, context: Context): boolean => withoutConversion(value, context.options.maxDecimals, context.file).some((part) => /^(?:Identifier|MemberExpression)$/.test(part.type));

/** Does an object describe a place that people go to, by what else is said of it? */
export const isOfPlace = (object: AstNode): boolean => entriesOf(object).some(({ name }) => placeWords.includes(wordsOf(name).join(' ')));

/** Does a key of an object, or a value given there, name a person? */
export const namesPerson = (object: AstNode): boolean => entriesOf(object).some(({ name, value }) => isPersonName(name) || (/^(?:id|_id|from|sender)$/i.test(name) && pathNames(value).some(isPersonName)));

/** `p.coords.latitude`: the shape in which every geolocation API gives it. */
export function isSensorReading(node: AstNode): boolean {
  const member = unwrap(node);
  if (member.type !== 'MemberExpression' || !/^(?:latitude|longitude)$/.test(getMemberName(member) ?? '')) return false;
  const names = pathNames(member);
  return names.at(-2) === 'coords' && !hasAnyWord(names[0], placeWords);
}
