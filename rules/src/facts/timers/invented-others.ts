import { crowdNames, offerFields, titleFields, turnoutNames } from '../../knowledge/words/attention/timer-words';
import { invented } from '../../knowledge/words/people/personal-words';
import { boughtTexts, crowdTexts } from '../../knowledge/words/spoken/urgency-texts';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, getEnclosingFunction } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { wordsWithin } from '../../program/syntax/lexicon';
import { boundNames } from '../../program/syntax/names';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { wholeRange } from '../../views/elements/element-source';
import type { FactSources } from '../sources';
import { textsSaying } from '../shown-texts';

/** Other people whom code makes up: a count of viewers that is random, a purchase that is drawn from a list. */
export interface InventedOthers {
  readonly kind: 'count' | 'purchase';
  readonly at: AstNode;
}

export const inventedOthers = (sources: FactSources): readonly InventedOthers[] => [
  ...randomCounts(sources),
  ...randomTurnouts(sources),
  ...drawnPurchases(sources),
];

const shownIn: ReadonlyMap<string, readonly string[]> = new Map([
  ['JSXExpressionContainer', ['JSXElement', 'JSXFragment']],
  ['VExpressionContainer', ['VElement']],
]);

/** `<b>{formatViews(Math.random() * 1000)}</b>`, and `{viewers}` of a state that is set to a random number. */
function randomCounts(sources: FactSources): readonly InventedOthers[] {
  const { file } = sources;
  // What a text says of such a number is a finding of its own.
  const said = textsSaying(crowdTexts, sources).map(({ at, element }) => (element ? wholeRange(element) : at.range));
  return file.nodes('JSXExpressionContainer', 'VExpressionContainer').flatMap((shown): readonly InventedOthers[] => {
    if (said.some(([start, end]) => start <= shown.range[0] && shown.range[1] <= end)) return [];
    if (!shownIn.get(shown.type)?.includes(shown.parent?.type ?? '') || file.within(shown, 'JSXElement').length > 0) return [];
    const isCount = wordsWithin(shown, file).some((name) => hasAnyPhrase(name, crowdNames));
    return isCount && isRandom(shown, file) ? [{ kind: 'count', at: shown }] : [];
  });
}

/** `{ title: 'Daily challenge', reward, participants: Math.floor(Math.random() * 1000) + 500 }` */
const randomTurnouts = ({ file, path }: FactSources): readonly InventedOthers[] =>
  file.nodes('ObjectExpression').flatMap((object): readonly InventedOthers[] => {
    const entries = entriesOf(object);
    const turnouts = entries.filter(({ key, value }) =>
      hasAnyPhrase(key, turnoutNames) && hasRandom(value, file) && file.within(value, 'ObjectExpression').length === 0
    );
    const holds = (fields: ReadonlySet<string>): boolean => entries.some(({ key }) => fields.has(wordsOf(key).join(' ')));
    if (turnouts.length === 0 || !holds(titleFields) || !holds(offerFields) || isOfSamples(object, path)) return [];
    return turnouts.map(({ node }) => ({ kind: 'count', at: node }));
  });

/** `const mockChallenges = [{ … }]`, `function makeSampleOffers() { … }`, `src/mocks/offers.ts` */
const isOfSamples = (object: AstNode, path: string): boolean => {
  const names = [path, ...[...functionsAround(object)].map(functionName)];
  for (let place = object.parent; place; place = place.parent)
    if (place.type === 'VariableDeclarator' && place.id?.type === 'Identifier') names.push(String(place.id.name));
  return names.some((name) => hasAnyWord(name, [...invented, 'seed', 'simulation', 'simulate']));
};

const isRandom = (shown: AstNode, file: FileContext): boolean =>
  hasRandom(shown, file) || file.within(shown, 'Identifier').some((name) => isFilledAtRandom(name, file));

/** Its declaration, or a call that sets it, draws a number. */
function isFilledAtRandom(name: AstNode, file: FileContext): boolean {
  const origin = hasAnyPhrase(String(name.name), crowdNames) ? definitionOf(name, file) : undefined;
  if (!origin || origin.isCallback) return false;
  if (hasRandom(origin.from, file)) return true;
  const pattern = origin.from.parent?.type === 'VariableDeclarator' ? origin.from.parent.id : undefined;
  const setter = pattern?.type === 'ArrayPattern' ? boundNames(pattern)[1] : undefined;
  return setter !== undefined && file.nodes('CallExpression').some((call) => getCalleeName(call) === setter && hasRandom(call, file));
}

const hasRandom = (place: { readonly range: [number, number] }, file: FileContext): boolean =>
  file.within(place, 'CallExpression').some((call) => getCalleeName(call) === 'random');

/** `` `${name} just bought ${list[Math.floor(Math.random() * list.length)]}` `` */
const drawnPurchases = (sources: FactSources): readonly InventedOthers[] =>
  textsSaying(boughtTexts, sources).flatMap(({ node }): readonly InventedOthers[] => {
    const fn = node && getEnclosingFunction(node);
    return fn && hasRandom(fn, sources.file) ? [{ kind: 'purchase', at: node }] : [];
  });
