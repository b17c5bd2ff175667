import { choiceKeys, leavingNames, playNames, pressedTags, refusalNames, sadNames } from '../../knowledge/words/attention/dialog-words';
import type { Locale } from '../../knowledge/words/spoken/locales';
import { beggingTexts, neutralRefusals, pleaTexts, refusalTexts, shamesByLocale,
  shameTexts } from '../../knowledge/words/spoken/refusal-texts';
import { type AstNode, unwrap } from '../../program/syntax/ast';
import { wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { shownProps } from '../../knowledge/words/spoken/shown-props';
import { saysAny } from '../../program/values/said';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { getElementOf } from '../../views/elements';
import type { ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';
import { type ShownText, textsSaying } from '../shown-texts';

/** Words that a project adds. */
export interface ShamingWords {
  /** Phrases that shame whoever refuses. */
  readonly patterns: readonly string[];
  /** Refusals without pressure by language, to be offered in the place of ours; as whole texts they are none that shame. */
  readonly neutral: Readonly<Partial<Record<Locale, string>>>;
  /** Components with which users refuse or leave. */
  readonly controls: readonly string[];
}

/** A text or picture that makes refusing or leaving hard to bear. */
export interface Shaming extends ShownText {
  readonly kind: 'refusal' | 'plea' | 'sad picture';
  /** What could be said instead. */
  readonly neutral: string | undefined;
  /** Names say that the place is about refusing or leaving. */
  readonly isPlaced: boolean;
}

export function shamings(words: ShamingWords, sources: FactSources): readonly Shaming[] {
  const neutral = Object.values(words.neutral);
  return [...refusals(words, sources), ...pleas(words, sources), ...sadPictures(sources)].filter(({ text }) => !neutral.includes(text));
}

const LONGEST_LABEL = 120;

/** A refusal that says something bad of who refuses. Answers in a quiz and lines of a story are none. */
const refusals = ({ patterns, neutral: own, controls }: ShamingWords, sources: FactSources): readonly Shaming[] =>
  textsSaying(patterns.length > 0 ? [...shameTexts, ...patterns] : shameTexts, sources).flatMap((text): readonly Shaming[] => {
    const { keys } = text;
    if (text.text.length > LONGEST_LABEL || isOfPlay(text, sources)) return [];
    const isRefusal = saysAny(text.text.slice(0, BEGINNING), refusalTexts);
    const isNamed = namesOf(text, sources).some((name) => hasAnyPhrase(name, refusalNames));
    const isControl = isIn(text, controls);
    const isPressed = isControl || pressedOf(text) !== undefined;
    if (!isRefusal && !isControl && !(isNamed && isPressed)) return [];
    const locale = (Object.keys(shamesByLocale) as Locale[]).find((each) => saysAny(text.text, shamesByLocale[each]));
    return [{
      ...text,
      kind: 'refusal',
      neutral: own[locale ?? 'en'] ?? neutralRefusals[locale ?? 'en'],
      isPlaced: isNamed || isPressed || keys.some((key) => shownProps.has(key)),
    }];
  });

/** The element that people press: the one that shows the text, or the one around it, as in React Native. */
const pressedOf = ({ element }: ShownText): ElementView | undefined =>
  [element, element?.parent].find((each) => each !== undefined && hasAnyPhrase(each.rawTag, pressedTags));

/** Is it shown by one of the components, itself or by the element around it? */
function isIn({ element }: ShownText, components: readonly string[]): boolean {
  return [element, element?.parent].some((each) => each !== undefined && components.includes(each.rawTag));
}

const BEGINNING = 24;

const certainPleas = pleaTexts.filter((phrase) => !phrase.includes("'"));

/** Pleas in dialogs about leaving. */
const pleas = ({ controls }: ShamingWords, sources: FactSources): readonly Shaming[] =>
  textsSaying(pleaTexts, sources).flatMap((text): readonly Shaming[] => {
    if (text.text.length > LONGEST_LABEL || isOfPlay(text, sources) || isPlainChoice(text)) return [];
    const isPlaced = isIn(text, controls) || isOfLeaving(text, sources)
      || namesOf(text, sources).some((name) => hasAnyPhrase(name, leavingNames));
    // `Don't go below zero`: without a place it may be no plea.
    return isPlaced || saysAny(text.text, certainPleas) ? [{ ...text, kind: 'plea', neutral: undefined, isPlaced }] : [];
  });

const MOST_WORDS = 3;

/** `cancelButton: "Don't leave"`: the few words of a button that only say what pressing it does. */
const isPlainChoice = (text: ShownText): boolean =>
  text.text.trim().split(/\s+/).length <= MOST_WORDS && !/[!！]/.test(text.text) && !saysAny(text.text, beggingTexts)
  && (hasAnyWord(text.keys[0] ?? '', choiceKeys) || pressedOf(text) !== undefined);

const sadPictures = (sources: FactSources): readonly Shaming[] =>
  sources.elements().flatMap((element): readonly Shaming[] => {
    // Asked first: what a picture shows may be said in another file.
    if (!isInLeaving({ text: '', at: element, site: element, element, keys: [] })) return [];
    const picture = element.attributes.find(({ name, value }) =>
      (name === 'src' || name === 'source') && value.kind === 'known' && hasAnyPhrase(String(value.value), sadNames)
    );
    const text = { text: '', at: picture ?? element, site: element, element, keys: [] };
    // The search for trigger words does not see the path of a file, and a picture has no words of its own.
    return picture ? [{ ...text, kind: 'sad picture', neutral: undefined, isPlaced: true }] : [];
  });

const isOfPlay = (text: ShownText, sources: FactSources): boolean =>
  [...namesOf(text, sources), ...placeNames(text, sources)].some((name) => hasAnyPhrase(name, playNames));

const isOfLeaving = (text: ShownText, sources: FactSources): boolean =>
  placeNames(text, sources).some((name) => hasAnyPhrase(name, leavingNames));

const isInLeaving = (text: ShownText): boolean => functionNames(text).some((name) => hasAnyPhrase(name, leavingNames));

/** The file, and the functions around. */
const placeNames = (text: ShownText, { path }: FactSources): readonly string[] => [
  ...functionNames(text),
  (path.split('/').at(-1) ?? '').replace(/\.\w+$/, ''),
];

function functionNames({ node, site }: ShownText): readonly string[] {
  const place = node ?? ('node' in site ? (site.node as AstNode) : site);
  return [...functionsAround(place)].map(functionName);
}

/** Keys, the tag with the one around it, and what its handlers do. */
function namesOf(text: ShownText, { file }: FactSources): readonly string[] {
  const { node, keys, element, site } = text;
  const place = node ?? ('node' in site ? undefined : site);
  const own: ElementView | undefined = element ?? (place && getElementOf(place, file));
  const handlers = [own, pressedOf(text)].flatMap((each) => each?.events ?? []).flatMap(
    ({ handler, text: written }) => (handler ? wordsWithin(unwrap(handler), file) : [written])
  );
  return [...keys, own?.rawTag ?? '', own?.parent?.rawTag ?? '', ...handlers];
}
