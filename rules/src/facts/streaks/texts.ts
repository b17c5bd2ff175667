import { characterTexts, guiltTexts, lossByLocale, lossTexts, roundTexts, streakTexts, sureTexts, urgingByLocale, urgingTexts,
  welcomeTexts } from '../../knowledge/words/spoken/streak-texts';
import type { Locale } from '../../knowledge/words/spoken/locales';
import { roundNames, streakNames } from '../../knowledge/words/attention/streak-words';
import type { AstNode } from '../../program/syntax/ast';
import { wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { saysAny } from '../../program/values/said';
import { hasAnyPhrase } from '../../program/syntax/words';
import { getElementOf } from '../../views/elements';
import type { FactSources } from '../sources';
import { type ShownText, textsSaying } from '../shown-texts';

/** A text that presses someone to come back. */
export interface PressingText extends ShownText {
  readonly by: 'loss' | 'guilt';
  /** The words for a run of days are in the text, in its key or call, or in a name around it. */
  readonly about: 'text' | 'key' | 'name';
  readonly locale: Locale | undefined;
  /** It is one of several parts of a question whether to go on. */
  readonly isConfirmation: boolean;
  /** It encourages someone who is looking at the page, and names no loss. */
  readonly isEncouragement: boolean;
}

/** Texts about losing a run of days, and of a character that suffers. Runs of one round are none. */
export function pressingTexts(more: readonly string[], sources: FactSources): readonly PressingText[] {
  const losses = more.length > 0 ? [...lossTexts, ...more] : lossTexts;
  const losing = textsSaying([...losses, ...urgingTexts], sources).flatMap((text): readonly PressingText[] => {
    const about = saysAny(text.text, roundTexts) ? undefined : placeOfStreak(text, sources);
    const isConfirmation = saysAny(text.text, sureTexts);
    const isEncouragement = text.call === undefined && text.keys.length === 0 && !saysAny(text.text, losses);
    return about ? [{ ...text, by: 'loss', about, locale: localeOf(text.text), isConfirmation, isEncouragement }] : [];
  });
  const told = new Set(losing.map(({ at }) => at.range[0]));
  const suffering = textsSaying(guiltTexts, sources).filter(({ text, at }) => saysAny(text, characterTexts) && !told.has(at.range[0]));
  return [...losing, ...suffering.map((text): PressingText => ({
    ...text,
    by: 'guilt',
    about: 'text',
    locale: undefined,
    isConfirmation: false,
    isEncouragement: false,
  }))];
}

function placeOfStreak(text: ShownText, { file }: FactSources): PressingText['about'] | undefined {
  if (saysAny(text.text, streakTexts)) return 'text';
  const near = [...text.keys, ...(text.call ? wordsWithin(text.call, file, 'names and texts') : [])];
  if (isStreak(near)) return 'key';
  const place = text.node ?? ('node' in text.site ? (text.site.node as AstNode) : text.site);
  const element = text.element ?? getElementOf(place, file);
  const names = [...[...functionsAround(place)].map(functionName), element?.rawTag ?? '', element?.parent?.rawTag ?? ''];
  return isStreak(names) ? 'name' : undefined;
}

const isStreak = (names: readonly string[]): boolean =>
  names.some((name) => hasAnyPhrase(name, streakNames)) && !names.some((name) => hasAnyPhrase(name, roundNames));

const localeOf = (text: string): Locale | undefined =>
  (Object.keys(lossByLocale) as Locale[]).find((locale) => saysAny(text, [...lossByLocale[locale], ...urgingByLocale[locale]]));

/** A text without pressure, in the language of one with it. */
export const neutralWelcome = ({ locale }: PressingText): string => welcomeTexts[locale ?? 'en'];
