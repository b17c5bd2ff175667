import { companions, crowds, placeWords, positionNames, positionQualities } from '../../knowledge/words/people/place-words';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { entryOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { lastName } from '../../program/syntax/names';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { listOfItem } from '../../program/origin/list-of-item';
import type { ElementView } from '../../views/elements/element-view';
import { getElementFact } from '../media/media-element';
import { type CallForHelp, callForHelpAt } from '../occasions';
import { pathNames } from '../people/names';
import { partsOfPosition, type PositionPart } from '../personal-data/position-rounding';
import { usesOf } from '../sdk-calls/use';
import type { FactSources } from '../sources';
import { coordinatesOf, nameBoth } from './coordinates';

/** A mark on a map. */
export interface Marker {
  readonly site: ElementView | AstNode;
  /** Both numbers of its position, or the position as a whole. */
  readonly parts: readonly PositionPart[];
  /** Names along the first of them: `friend`, `lat`. */
  readonly names: readonly string[];
  /** It is at the position of a child, a friend or another user. */
  readonly isOfAnother: boolean;
  readonly isOfPlace: boolean;
  readonly callForHelp: CallForHelp;
}

/** Marks on maps whose position the file gives, as an element or by a call. */
export function mapMarkers(sources: FactSources): readonly Marker[] {
  const { file } = sources;
  const read = (given: Place | undefined, site: ElementView | AstNode): readonly Marker[] => {
    const parts = (given ?? []).flatMap((part) => partsOfPosition(part, file));
    if (parts.length === 0 || parts.length !== given?.length) return [];
    const [{ node }] = parts;
    const names = pathNames(node);
    return [{
      site,
      parts,
      names,
      callForHelp: callForHelpAt(node, sources),
      isOfAnother: isOfAnother(node, names, file),
      isOfPlace: names.slice(1).some((name) => hasAnyWord(name, placeWords)),
    }];
  };
  const elements = sources.elements().filter((element) => getElementFact(element, file)?.kind === 'marker');
  return [
    ...elements.flatMap((element) => read(placeOfElement(element), element)),
    ...usesOf(['map marker'], sources).flatMap(({ site }) => read(firstPlace(site.args), site.call)),
  ];
}

type Place = readonly AstNode[];

const firstPlace = (values: readonly (AstNode | undefined)[]): Place | undefined =>
  values.map((value) => (value ? placeIn(value) : undefined)).find((place) => place);

function placeOfElement(element: ElementView): Place | undefined {
  const given = (name: string): AstNode | undefined => element.getAttribute(name)?.expression;
  const [latitude, longitude] = [given('latitude'), given('longitude')];
  return latitude && longitude ? [latitude, longitude] : firstPlace(['coordinate', 'position', 'center', 'latlng'].map(given));
}

const points = ['latlng', 'lnglat'];
const isPoint = (name: string): boolean => points.some((point) => name.toLowerCase().endsWith(point));

/** Both numbers of a position, or the position as a whole. */
function placeIn(value: AstNode): Place | undefined {
  const expression = unwrap(value);
  switch (expression.type) {
    case 'ObjectExpression': {
      const found = coordinatesOf(expression);
      const position = entryOf(expression, 'position')?.value;
      return found ? [found.latitude.value, found.longitude.value] : position && placeIn(position);
    }
    case 'ArrayExpression':
      return pairOf(expression.elements as (AstNode | null)[]);
    case 'NewExpression':
      return isPoint(lastName(expression.callee as AstNode)) ? pairOf(expression.arguments as AstNode[]) : undefined;
    case 'MemberExpression':
      return isPositionName(pathNames(expression).at(-1) ?? '') ? [expression] : undefined;
    default:
      return undefined;
  }
}

function pairOf(values: readonly (AstNode | null)[]): Place | undefined {
  const numbers = values.slice(0, 2).filter((each): each is AstNode => each !== null);
  return nameBoth(numbers.map((each) => pathNames(ofConversion(each)).at(-1) ?? '')) ? numbers : undefined;
}

const converts = new Set(['Number', 'parseFloat']);

/** `lat` of `Number(lat)`. */
const ofConversion = (node: AstNode): AstNode =>
  (node.type === 'CallExpression' && converts.has(getCalleeName(node) ?? '') ? (node.arguments as AstNode[])[0] : undefined) ?? node;

const positions = new Set(positionNames);

/** `location`, `lastKnownLocation`, `current_position`. */
function isPositionName(name: string): boolean {
  const words = wordsOf(name);
  const first = words.findIndex((word) => !positionQualities.includes(word));
  return first >= 0 && positions.has(words.slice(first).join(' '));
}

const endsWith = (name: string, words: readonly string[]): boolean => words.includes(wordsOf(name).at(-1) ?? '');
/** What a list is called is said before these. */
const listParts = new Set(['filter', 'map', 'slice', 'sort', 'values', 'value', 'current', 'data']);

/** `friend.lat`, `kids.map((k) => k.lat)`, `friends.map(({ lat }) => lat)`. */
function isOfAnother(value: AstNode, names: readonly string[], file: FileContext): boolean {
  if (names.slice(0, -1).some((name) => endsWith(name, companions))) return true;
  let root = unwrap(value);
  while (root.type === 'MemberExpression') root = unwrap(root.object as AstNode);
  const list = root.type === 'Identifier' ? listOfItem(root, file) : undefined;
  return list !== undefined && endsWith(pathNames(list).filter((name) => !listParts.has(name)).at(-1) ?? '', crowds);
}
