import { calmingTexts, characterTexts, dayTexts, guiltTexts, lossByLocale, lossTexts, roundTexts, streakTexts, sureTexts, urgingByLocale,
  urgingTexts, welcomeTexts } from '../../knowledge/words/spoken/streak-texts';
import type { Locale } from '../../knowledge/words/spoken/locales';
import { awayNames, dayNames, helpNames, roundNames, streakNames } from '../../knowledge/words/attention/streak-words';
import { type AstNode, getCalleeName } from '../../program/syntax/ast';
import { entriesOf } from '../../program/syntax/entries';
import { wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { saysAny } from '../../program/values/said';
import { hasAnyPhrase } from '../../program/syntax/words';
import { getElementOf } from '../../views/elements';
import type { FactSources } from '../sources';
import { type ShownText, textsSaying } from '../shown-texts';
import { recordAround } from './record';
import { streakRules } from './rewards';

/** A text that presses someone to come back. */
export interface PressingText extends ShownText {
  readonly by: 'loss' | 'guilt';
  /** The words for a run of days are in the text, in its key or call, or in a name around it. */
  readonly about: 'text' | 'key' | 'name';
  readonly locale: Locale | undefined;
  /** It is one of several parts of a question whether to go on. */
  readonly isConfirmation: boolean;
  /** It encourages to go on and names no loss, where nothing says that it is sent to people who are away. */
  readonly isEncouragement: boolean;
  /** The text, its names or its record mention days or visits, so that being away ends the run. */
  readonly isOfDays: boolean;
  /** No other text of the file or record says the same. */
  readonly isAlone: boolean;
  /** It is part of a page of help, which explains the run. */
  readonly isOfHelp: boolean;
}

/**
 * Texts about losing a run of days, and of a character that suffers. Runs of one round are none. One text of each record, and each text
 * once in a file; an offer that is sold or won is a fact of its own (`streakRules`).
 */
export function pressingTexts(more: readonly string[], sources: FactSources): readonly PressingText[] {
  const losses = more.length > 0 ? [...lossTexts, ...more] : lossTexts;
  const losing = textsSaying([...losses, ...urgingTexts], sources).flatMap((text): readonly PressingText[] => {
    const about = saysAny(text.text, roundTexts) || saysAny(text.text, calmingTexts) ? undefined : placeOfStreak(text, sources);
    const isConfirmation = saysAny(text.text, sureTexts);
    const isEncouragement = !saysAny(text.text, losses) && !isSentAway(text, sources);
    const rest = { isConfirmation, isEncouragement, isOfDays: isOfDays(text, sources), isOfHelp: isOfHelp(text, sources), isAlone: true };
    return about ? [{ ...text, by: 'loss', about, locale: localeOf(text.text), ...rest }] : [];
  });
  const told = new Set(losing.map(({ at }) => at.range[0]));
  const suffering = textsSaying(guiltTexts, sources).filter(({ text, at }) => saysAny(text, characterTexts) && !told.has(at.range[0]));
  return [...eachOnce(losing, sources), ...suffering.map((text): PressingText => ({
    ...text,
    by: 'guilt',
    about: 'text',
    locale: undefined,
    isConfirmation: false,
    isEncouragement: false,
    isOfDays: true,
    isAlone: true,
    isOfHelp: isOfHelp(text, sources),
  }))];
}

/** Without further texts of a record that has one or that is an offer, and without copies of a text. The strongest of them stays. */
function eachOnce(texts: readonly PressingText[], sources: FactSources): readonly PressingText[] {
  const offers = new Set(streakRules(sources).map(({ at }) => recordAround(at)));
  const firsts = new Map<unknown, PressingText>();
  const copied = new Set<PressingText | undefined>();
  const weight = (text: PressingText): number => Number(text.isEncouragement) + Number(!text.isOfDays);
  const kept = texts.toSorted((one, other) => weight(one) - weight(other)).filter((each) => {
    const record = recordAround(each.node);
    const first = firsts.get(each.text) ?? firsts.get(record ?? each);
    copied.add(first);
    if (first || (record && offers.has(record))) return false;
    firsts.set(each.text, each);
    firsts.set(record ?? each, each);
    return true;
  });
  return kept.toSorted((one, other) => one.at.range[0] - other.at.range[0]).map((text) => ({ ...text, isAlone: !copied.has(text) }));
}

const wordsOfCall = ({ call }: ShownText, { file }: FactSources): readonly string[] =>
  call ? wordsWithin(call, file, 'names and texts') : [];

/** Names around a text: of its keys, of functions, of elements. */
function namesAround(text: ShownText, { file }: FactSources): readonly string[] {
  const place = text.node ?? ('node' in text.site ? (text.site.node as AstNode) : text.site);
  const element = text.element ?? getElementOf(place, file);
  return [...[...functionsAround(place)].map(functionName), element?.rawTag ?? '', element?.parent?.rawTag ?? ''];
}

/** `send({ body: '…' })`, `t('reminders.streak', '…')` */
function isSentAway(text: ShownText, sources: FactSources): boolean {
  const calls = text.call ? [getCalleeName(text.call) ?? ''] : [];
  return text.keys[0] === 'body' || [...text.keys, ...calls, ...namesAround(text, sources)].some((name) => hasAnyPhrase(name, awayNames));
}

function isOfDays(text: ShownText, sources: FactSources): boolean {
  const { file, path } = sources;
  const record = recordAround(text.node);
  const inside = text.node?.type === 'TemplateLiteral' ? wordsWithin(text.node, file) : [];
  const near = [...wordsOfCall(text, sources), ...(record ? wordsWithin(record, file, 'names and texts') : []),
    text.element?.parent?.text() ?? ''];
  return saysAny(text.text, dayTexts) || near.some((word) => saysAny(word, dayTexts) || hasAnyPhrase(word, dayNames))
    || [...text.keys, ...inside, ...namesAround(text, sources), path.split('/').at(-1) ?? ''].some((name) => hasAnyPhrase(name, dayNames));
}

/** `{ question: '…', answer: '…' }`, `help/streaks.tsx` */
function isOfHelp(text: ShownText, { path }: FactSources): boolean {
  const record = entriesOf(recordAround(text.node)).map(({ key }) => key);
  return [...text.keys, ...record, ...path.split('/').slice(-2)].some((name) => hasAnyPhrase(name, helpNames));
}

function placeOfStreak(text: ShownText, sources: FactSources): PressingText['about'] | undefined {
  if (saysAny(text.text, streakTexts)) return 'text';
  const near = [...text.keys, ...wordsOfCall(text, sources)];
  if (isStreak(near)) return 'key';
  return isStreak(namesAround(text, sources)) ? 'name' : undefined;
}

const isStreak = (names: readonly string[]): boolean =>
  names.some((name) => hasAnyPhrase(name, streakNames)) && !names.some((name) => hasAnyPhrase(name, roundNames));

const localeOf = (text: string): Locale | undefined =>
  (Object.keys(lossByLocale) as Locale[]).find((locale) => saysAny(text, [...lossByLocale[locale], ...urgingByLocale[locale]]));

/** A text without pressure, in the language of one with it. */
export const neutralWelcome = ({ locale }: PressingText): string => welcomeTexts[locale ?? 'en'];
