import { placeWords, recordedPeople } from '../../knowledge/words/people/place-words';
import { bodiedRequests } from '../../knowledge/words/sending-words';
import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import { definitionOf } from '../../program/origin/definition';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { hasAnyWord } from '../../program/syntax/words';
import { type Act, actsOf } from '../acts';
import { type CallForHelp, callForHelpAt } from '../occasions';
import { pathNames } from '../people/names';
import { partsOfPosition, type PositionPart } from '../personal-data/position-rounding';
import { isPosition } from '../personal-data/sources/position';
import type { FactSources } from '../sources';
import { coordinatesOf, isOfPlace, isOwnerName, MAX_DEPTH, namesOwner, objectsIn } from './coordinates';

/** A position, or one number of it, that a geolocation API gave. */
export interface SensedPosition extends PositionPart {
  /** Keys under which it is shared or stored, and the names of the expression: `here`, `pos`, `coords`, `latitude`. */
  readonly names: readonly string[];
}

/** Both numbers of a position in an object, wherever they come from. */
export interface RecordedPosition extends PositionPart {
  /** The object, or what is written to, names a person. */
  readonly isOfPerson: boolean;
  /** It describes a place that people go to. */
  readonly isOfPlace: boolean;
}

/** The positions that an act shares or stores. */
export interface PassedOn {
  readonly act: Act;
  /** Other people are shown it; else it is kept. */
  readonly isShared: boolean;
  readonly sensed: readonly SensedPosition[];
  /** An identifier or a string of the call mentions a person. */
  readonly mentionsPerson: boolean;
  readonly record?: RecordedPosition;
  readonly callForHelp: CallForHelp;
}

/** Acts that show a position to other people, keep it in a database, or send it there. */
export function positionsPassedOn(sources: FactSources): readonly PassedOn[] {
  const { file } = sources;
  // What another company is sent is shared with it, which is another matter.
  const sends = actsOf('send', sources).filter(({ call, through, destination }) =>
    destination.kind !== 'others' && bodiedRequests.has((through ?? { call }).call?.name ?? '')
  );
  return [...actsOf('publish', sources), ...actsOf('keep', sources), ...sends].flatMap((act): PassedOn[] => {
    const sensed = sensedIn(act, file);
    const record = recordIn(act, file);
    if ((sensed.length === 0 && !record) || isToldInside(act, file)) return [];
    const node = act.node as AstNode;
    return [{
      act,
      sensed,
      record,
      isShared: act.practice === 'publish',
      callForHelp: callForHelpAt(node, sources),
      mentionsPerson: mentionsPerson(act, file) || (act.through !== undefined && mentionsPerson(act.through, file)),
    }];
  });
}

const mentionsPerson = ({ node }: Act, file: FileContext): boolean =>
  mentionsWithin(node as AstNode, recordedPeople, file, 'names and texts');

/** The position is reported in the called function of the file, because a parameter there is named as one. */
const isToldInside = ({ through }: Act, file: FileContext): boolean => through !== undefined && sensedIn(through, file).length > 0;

/** Calls that are only recognised by name, such as those of lists and handlers, are skipped, and so is the URL of a request. */
function sensedIn({ practice, doubts, call, payload }: Act, file: FileContext): readonly SensedPosition[] {
  if (doubts.includes('by name only')) return [];
  const isAddress = (node: AstNode): boolean => practice === 'send' && node === call?.args[0] && unwrap(node).type !== 'ObjectExpression';
  return payload.filter(({ node }) => !isAddress(node)).flatMap(({ node }) => positionsIn(node, [], file));
}

const geometry = new Set(['GeoPoint', 'LatLng', 'Point']);

function positionsIn(node: AstNode, keys: readonly string[], file: FileContext, decimals = Infinity, depth = 0): readonly SensedPosition[] {
  const expression = unwrap(node);
  const go = (
    part: AstNode | null | undefined,
    key?: string,
    left = decimals,
  ): readonly SensedPosition[] => (part && depth < MAX_DEPTH
    ? positionsIn(part, key === undefined ? keys : [...keys, key], file, left, depth + 1)
    : []);
  const goAll = (parts: readonly (AstNode | null)[]): readonly SensedPosition[] => parts.flatMap((part) => go(part));
  switch (expression.type) {
    case 'ObjectExpression':
      return (expression.properties as AstNode[]).flatMap(({
        type,
        key,
        computed,
        value,
        argument,
      }) => (type === 'Property' ? go(value as AstNode, getKeyName(key as AstNode, computed as boolean)) : go(argument)));
    case 'ArrayExpression':
      return goAll(expression.elements as (AstNode | null)[]);
    case 'TemplateLiteral':
      return goAll(expression.expressions as AstNode[]);
    case 'NewExpression':
      return geometry.has(getCalleeName(expression) ?? '') ? goAll(expression.arguments as AstNode[]) : [];
    case 'CallExpression':
    case 'UnaryExpression':
    case 'BinaryExpression': {
      if (getCalleeName(expression) === 'stringify') return go((expression.arguments as AstNode[])[0]);
      if (isText(expression)) return goAll([expression.left as AstNode, expression.right as AstNode]);
      return partsOfPosition(expression, file, decimals).flatMap((part) => go(part.node, undefined, part.decimals));
    }
    case 'Identifier':
    case 'MemberExpression': {
      if (isPosition(expression, file) || isCoordsMember(expression))
        return [{ node: expression, decimals, names: [...keys, ...pathNames(expression)] }];
      return expression.type === 'Identifier' ? go(builtFrom(expression, file)) : [];
    }
    default:
      return [];
  }
}

const built = new Set(['TemplateLiteral', 'ObjectExpression', 'ArrayExpression', 'BinaryExpression']);

/** The text or the object that a variable holds, when it is put together in this file. */
function builtFrom(identifier: AstNode, file: FileContext): AstNode | undefined {
  const origin = definitionOf(identifier, file);
  return origin && origin.key === undefined && !origin.isCallback && built.has(origin.from.type) ? origin.from : undefined;
}

/** `'at ' + lat`: one of the parts is a text. */
function isText(expression: AstNode): boolean {
  if (expression.type === 'TemplateLiteral') return true;
  if (expression.type === 'Literal') return typeof expression.value === 'string';
  return expression.type === 'BinaryExpression' && expression.operator === '+'
    && (isText(unwrap(expression.left as AstNode)) || isText(unwrap(expression.right as AstNode)));
}

const readings = new Set(['latitude', 'longitude']);

/** `p.coords.latitude`: the shape in which every geolocation API gives it. */
function isCoordsMember(expression: AstNode): boolean {
  const names = pathNames(expression);
  return readings.has(names.at(-1) ?? '') && names.at(-2) === 'coords' && !hasAnyWord(names[0], placeWords);
}

/** The first object with both numbers that a method is given. */
function recordIn({ practice, call, through, doubts, payload }: Act, file: FileContext): RecordedPosition | undefined {
  if (practice === 'send' || !(through ?? { call }).call?.receiver || (through && doubts.length > 0)) return undefined;
  const objects = payload.flatMap(({ node }) => objectsIn(node));
  const holder = objects.find((object) => coordinatesOf(object));
  const latitude = holder && coordinatesOf(holder)?.latitude.value;
  if (!latitude) return undefined;
  const names = [call, through?.call].flatMap((each) => pathNames(each?.receiver));
  const isToPerson = names.some(isOwnerName);
  const isOfPerson = isToPerson || objects.some(namesOwner) || payload.some(({ node }) => pathNames(node).some(isOwnerName));
  const isBesidePlace = practice === 'keep' && !isToPerson && objects.some(isOfPlace);
  return { node: latitude, decimals: exactnessOf(latitude, file), isOfPerson, isOfPlace: isBesidePlace || isOfPlace(holder) };
}

/** Number of decimals of a value that is read at run time; a literal is no person's position. */
const exactnessOf = (value: AstNode, file: FileContext): number =>
  Math.max(0, ...partsOfPosition(value, file).filter(({ node }) => lastName(node) !== '').map(({ decimals }) => decimals));
