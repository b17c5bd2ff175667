import { isWithin } from '../../../program/syntax/range';
import { type AstNode, unwrap } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { definitionOf } from '../../../program/origin/definition';
import { mentions, mentionsWithin } from '../../../program/syntax/lexicon';
import { pathNames } from '../../../program/syntax/names';
import { callSitesOf } from '../../../program/modules/call-site';

const sensorWords: readonly string[] = ['get current position', 'get current position async', 'watch position', 'watch position async',
  'get last known position async', 'geolocation', 'start location updates async', 'geolocation position', 'location object'];
const readingWords: readonly string[] = ['coords', 'get current position', 'get last known position', 'watch position', 'latitude',
  'position'];
const coordsWords: readonly string[] = ['coords', 'latitude'];
const COORDINATES = new Set(['coords', 'coordinate', 'coordinates', 'latitude', 'longitude', 'lat', 'lng', 'lon']);
const HERE = /^(?:(?:current|user|my|live|last|device|gps|exact|raw|new)_?)?(?:location|position|coords|coordinates|loc)$/i;
const OF_A_THING = new Set(['window', 'document', 'navigator', 'router', 'history', 'place', 'shop', 'store', 'marker', 'map', 'region',
  'poi', 'venue']);
/** Calls whose callback is handed a reading of the sensor. */
const HANDS_READING = new Set(['getCurrentPosition', 'watchPosition', 'watchPositionAsync', 'getCurrentPositionAsync']);

/** Does an expression say where a person is: something read from a geolocation API of the same file? */
export function isPosition(expression: AstNode, file: FileContext): boolean {
  if (!mentions(file, sensorWords)) return false;
  const names = pathNames(expression);
  const last = names.at(-1) ?? '';
  if (names.length > 1) return COORDINATES.has(last.toLowerCase()) && !OF_A_THING.has(names[0].toLowerCase());
  const variable = expression.type === 'Identifier' ? file.variableOf(expression) : undefined;
  const definition = variable?.defs[0];
  if (!variable || !definition || definition.type === 'ImportBinding' || definition.type === 'FunctionName') return false;
  if (!COORDINATES.has(last.toLowerCase()) && !HERE.test(last)) return false;
  if (!mentions(file, coordsWords)) return false;
  return definition.type === 'Parameter'
    || variable.references.some((reference) => isReading(reference.writeExpr as unknown as AstNode | undefined, file));
}

/** `useLocation()` of a router is where a page is. */
function isReading(written: AstNode | null | undefined, file: FileContext): boolean {
  return !!written && mentionsWithin(written, [...readingWords, 'use location'], file)
    && !callSitesOf(file).named('useLocation').some(({ node }) => isWithin(node, written) && node.arguments.length === 0);
}

/** A whole reading, whatever it is called: `getCurrentPosition((fix) => log(fix))`, `const fix = await getCurrentPositionAsync()`. */
export function isSensorReading(identifier: AstNode, file: FileContext): boolean {
  const origin = identifier.type === 'Identifier' ? definitionOf(identifier, file) : undefined;
  if (!origin || origin.key !== undefined) return false;
  const call = unwrap(origin.from);
  const name = pathNames(call).at(-1) ?? '';
  return call.type === 'CallExpression' && HANDS_READING.has(name)
    && (origin.isCallback ? !isFaultCallback(name, origin.callback) : /Async$/.test(name));
}

/** `getCurrentPosition(onFix, onFault)`; the packages with options first call the second one. */
const isFaultCallback = (name: string, index: number | undefined): boolean => (name.endsWith('Async') ? index !== 1 : index !== 0);
