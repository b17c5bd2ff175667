import { crowdTexts, hurryTexts, lossTexts, offerTexts, scarcityPatterns, scarcityWords } from '../../knowledge/words/spoken/urgency-texts';
import { endNames, playStock, readerKeys, staffNames, translationCalls } from '../../knowledge/words/attention/timer-words';
import { callSitesOf } from '../../program/modules/call-site';
import { conditionsOf } from '../../program/origin/conditions';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, getEnclosingFunction } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { entriesOf } from '../../program/syntax/entries';
import { mentions, mentionsWithin } from '../../program/syntax/lexicon';
import { saysAny } from '../../program/values/said';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { getKnown } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { getElementOf } from '../../views/elements';
import { wholeRange } from '../../views/elements/element-source';
import type { FactSources } from '../sources';
import { type ShownText, textsSaying } from '../shown-texts';
import { type About, aboutOf, type OfferWords } from './offer-context';

/** A text that presses someone to buy. */
export interface PressingOffer extends Pick<ShownText, 'at' | 'site'> {
  /** Hurry with no end date, a count of others, or a rest, that is invented or written out. */
  readonly kind: 'hurry' | 'random crowd' | 'fixed crowd' | 'fixed rest';
  readonly about: About;
  /** Data of the file say when it ends, or the code that shows it, which is in another file, may. */
  readonly hasEnd: boolean;
  /** The object that holds it says who gets it: teachers, staff or other adults. */
  readonly isForStaff: boolean;
}

export const pressingOffers = (words: OfferWords, sources: FactSources): readonly PressingOffer[] => [
  ...hurries(words, sources),
  ...crowds(words, sources),
  ...rests(words, sources),
];

function hurries(words: OfferWords, sources: FactSources): readonly PressingOffer[] {
  const { file } = sources;
  const hasEnd = mentions(file, endNames);
  const hurrying = textsSaying(words.texts.length > 0 ? [...hurryTexts, ...words.texts] : hurryTexts, sources);
  const losing = textsSaying(lossTexts, sources).filter(({ at, text }) =>
    saysAny(text, offerTexts) && !hurrying.some((other) => other.at === at)
  );
  const written = [...hurrying, ...losing].map((text) => offerOf('hurry', text, hasEnd || (text.isTranslation ?? false), words, sources));
  // The key of a translation says it too: `t('common.limitedTime')`.
  const keyed = callSitesOf(file).all.filter(({ name, args }) => translationCalls.has(name) && args[0]?.type === 'Literal')
    .flatMap((call) => {
      const key = call.args[0];
      if (!hasAnyPhrase(String(key.value), hurryTexts) || saysAny(String(key.value), hurryTexts)) return [];
      const isOther = conditionsOf(key, getEnclosingFunction(key)).some(({ test, isTrue }) =>
        !isTrue && mentionsWithin(test, endNames, file)
      );
      return [offerOf('hurry', { at: key, site: key, text: '', keys: [] }, hasEnd && !isOther, words, sources)];
    });
  return [...written, ...keyed];
}

const offerOf = (
  kind: PressingOffer['kind'],
  { at, site, node, element, text, keys }: ShownText,
  hasEnd: boolean,
  words: OfferWords,
  sources: FactSources,
): PressingOffer => {
  const place = node ?? (element ? element.node : (site as AstNode));
  const parents = element ?? getElementOf(place, sources.file);
  const near = [text, ...keys, parents?.rawTag ?? '', parents?.parent?.rawTag ?? ''];
  const about = aboutOf(place, near.filter((name) => name.length < LONGEST_NAME), words, sources);
  // A phrase of the project's own is about buying in any place.
  return {
    kind,
    at,
    site,
    about: about === 'unknown' && saysAny(text, words.texts) ? 'offer' : about,
    hasEnd,
    isForStaff: isForStaff(node, sources.file),
  };
};

/** `{ title: 'Last chance', audience: 'teachers' }` */
const isForStaff = (node: AstNode | undefined, file: FileContext): boolean =>
  entriesOf(node?.parent?.parent).some(({ key, value }) =>
    readerKeys.has(key.toLowerCase()) && hasAnyWord(String(getKnown(valueOf(value, file)) ?? ''), staffNames)
  );

const LONGEST_NAME = 80;
const DIGIT = /\d/;

function crowds(words: OfferWords, sources: FactSources): readonly PressingOffer[] {
  const { file } = sources;
  return textsSaying(crowdTexts, sources).flatMap((text): readonly PressingOffer[] => {
    const range = text.element && text.keys.length === 0 ? wholeRange(text.element) : text.at.range;
    if (isRandomWithin(range, file)) return [offerOf('random crowd', text, false, words, sources)];
    return DIGIT.test(text.text) && !hasHoles({ range }, file) ? [offerOf('fixed crowd', text, false, words, sources)] : [];
  });
}

/** Is a number in it a random one, here or where its variable is filled? */
function isRandomWithin([start, end]: readonly [number, number], file: FileContext): boolean {
  const place = { range: [start, end] as [number, number] };
  if (hasRandom(place, file)) return true;
  return file.within(place, 'Identifier').some((name) => {
    const origin = definitionOf(name, file);
    return origin !== undefined && !origin.isCallback && hasRandom(origin.from, file);
  });
}

const hasRandom = (place: { readonly range: [number, number] }, file: FileContext): boolean =>
  file.within(place, 'CallExpression').some((call) => getCalleeName(call) === 'random');

const hasHoles = (place: { readonly range: readonly [number, number] }, file: FileContext): boolean =>
  file.within({ range: [...place.range] }, 'JSXExpressionContainer', 'VExpressionContainer', 'SvelteMustacheTag').length > 0
  || file.within({ range: [...place.range] }, 'TemplateLiteral').some(({ expressions }) => (expressions as AstNode[]).length > 0);

/** `Only 2 left!`: a number that no stock changes. */
const rests = (words: OfferWords, sources: FactSources): readonly PressingOffer[] =>
  textsSaying(scarcityWords, sources).flatMap((text): readonly PressingOffer[] => {
    const isRest = scarcityPatterns.some((pattern) => pattern.test(text.text));
    if (!isRest || saysAny(text.text, playStock) || hasHoles(text.at, sources.file)) return [];
    return [offerOf('fixed rest', text, false, words, sources)];
  });
