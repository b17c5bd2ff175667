import { type AstNode, unwrap } from '../../program/syntax/ast';
import { subjects } from '../../knowledge/words/person-words';
import { placeWords } from '../../knowledge/words/place-words';
import { listOfItem } from '../../program/origin/list-of-item';
import { getElementFact } from '../../facts/media/media-element';
import { pathNames } from '../../facts/people/names';
import { withoutConversion } from '../../facts/personal-data/position-rounding';
import { usesOf } from '../../facts/sdk-calls/use';
import { replaceNode } from '../../edits/argument-edits';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import type { ElementView } from '../../views/elements/element-view';
import { latitudeIn, longitudeIn } from './coordinates';
import { isEmergency } from './emergency';
import type { Context } from './meta';

/** People whose place somebody else is shown. */
const OTHERS = [...subjects.child, 'friend', 'friends', 'buddy', 'buddies', 'classmate', 'classmates', 'sibling', 'siblings'];
/** In a list of them are others too. */
const CROWDS = [...OTHERS, 'users', 'members', 'players', 'people', 'persons', 'participants', 'followers'];
const LATITUDE = /^(?:lat|latitude)$/i;
const LONGITUDE = /^(?:lng|lon|long|longitude)$/i;
const POSITION = /^(?:last|current|live|known)?_?(?:known_?)?(?:location|position|coords|coordinates?|latlng|lnglat)$/i;

/** Marks on maps that stand where a child, a friend or another user is. */
export function checkMarkers(context: Context): void {
  for (const element of context.elements()) if (getElementFact(element, context.file)?.kind === 'marker') report(placeOfElement(element), element, context);
  for (const { site } of usesOf(['map marker'], context.apis('use'), context.file)) report(site.args.map((argument) => placeIn(argument)).find((place) => place), site.call, context);
}

type Place = readonly AstNode[];

function report(given: Place | undefined, site: ElementView | AstNode, context: Context): void {
  const place = (given ?? []).flatMap((part) => withoutConversion(part, context.options.maxDecimals, context.file));
  if (place.length === 0 || place.length !== given?.length || !isOfAnother(place[0], context) || isEmergency(place[0], context)) return;
  const rounded = (node: AstNode): string => `Number(${context.file.getText(node)}.toFixed(${context.options.maxDecimals}))`;
  context.report({ at: place[0], site, messageId: 'shared', data: { name: context.file.getText(place[0]) }, suggest: [{ id: 'round', data: { value: rounded(place[0]) }, edits: place.length > 1 ? place.flatMap((node) => replaceNode(node, rounded(node))) : undefined }] });
}

function placeOfElement(element: ElementView): Place | undefined {
  const given = (name: string): AstNode | undefined => element.getAttribute(name)?.expression;
  const [latitude, longitude] = [given('latitude'), given('longitude')];
  if (latitude && longitude) return [latitude, longitude];
  for (const name of ['coordinate', 'position', 'center', 'latlng']) {
    const place = given(name) && placeIn(given(name) as AstNode);
    if (place) return place;
  }
  return undefined;
}

/** Both numbers of a position, or the position as a whole. */
function placeIn(value: AstNode): Place | undefined {
  const expression = unwrap(value);
  if (expression.type === 'ObjectExpression') {
    const [latitude, longitude] = [latitudeIn(expression), longitudeIn(expression)];
    if (latitude && longitude) return [latitude, longitude];
    return (expression.properties as AstNode[]).map((property) => (property.type === 'Property' && /^position$/.test(String(property.key.name)) ? placeIn(property.value as AstNode) : undefined)).find((place) => place);
  }
  const pair = expression.type === 'ArrayExpression' ? (expression.elements as (AstNode | null)[]) : expression.type === 'NewExpression' && /LatLng$|LngLat$/.test(pathNames(expression.callee as AstNode).at(-1) ?? '') ? (expression.arguments as AstNode[]) : undefined;
  if (pair) {
    const numbers = pair.slice(0, 2).filter((each): each is AstNode => each !== null);
    const ends = numbers.map((each) => pathNames(ofConversion(each)).at(-1) ?? '');
    return ends.some((end) => LATITUDE.test(end)) && ends.some((end) => LONGITUDE.test(end)) ? numbers : undefined;
  }
  return expression.type === 'MemberExpression' && POSITION.test(pathNames(expression).at(-1) ?? '') ? [expression] : undefined;
}

/** `lat` of `Number(lat)`. */
const ofConversion = (node: AstNode): AstNode => (node.type === 'CallExpression' && /^(?:Number|parseFloat)$/.test(String(node.callee.name)) && node.arguments[0] ? (node.arguments[0] as AstNode) : node);

const endsWith = (name: string, words: readonly string[]): boolean => words.includes(wordsOf(name).at(-1) ?? '');

/** `friend.lat`, `kids.map((k) => k.lat)`, `friends.map(({ lat }) => lat)`; not `student.school.lat`. */
function isOfAnother(value: AstNode, context: Context): boolean {
  const names = pathNames(value);
  if (names.slice(1).some((name) => hasAnyWord(name, placeWords)) || context.options.placeNames.some((name) => names.includes(name))) return false;
  if (names.slice(0, -1).some((name) => endsWith(name, OTHERS))) return true;
  let root = unwrap(value);
  while (root.type === 'MemberExpression') root = unwrap(root.object as AstNode);
  const list = root.type === 'Identifier' ? listOfItem(root, context.file) : undefined;
  return list !== undefined && endsWith(pathNames(list).filter((name) => !/^(?:filter|map|slice|sort|values|value|current|data)$/.test(name)).at(-1) ?? '', CROWDS);
}
