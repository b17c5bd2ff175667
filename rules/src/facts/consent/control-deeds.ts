import { acceptTexts, refuseTexts, settingsTexts } from '../../knowledge/words/consent/choice-labels';
import { acceptNames, closeNames, consentKeys, necessaryKinds, refuseNames,
  settingsNames } from '../../knowledge/words/consent/consent-words';
import type { AstNode } from '../../program/syntax/ast';
import { wordsWithin } from '../../program/syntax/lexicon';
import { saysAny } from '../../program/syntax/locale-text';
import { lastName } from '../../program/syntax/names';
import { hasAnyPhrase, wordsOf } from '../../program/syntax/words';
import { optionsOf } from '../../program/values/value';
import type { ElementView } from '../../views/elements/element-view';
import { translationKeys } from '../../views/elements/text/translation-keys';
import type { FactSources } from '../sources';

/** What a control of a question does. */
export type Deed = 'accept' | 'refuse' | 'settings' | 'close' | 'other';

/** A control, by what people read on it and what names say of it. */
export interface ReadControl {
  readonly labels: readonly string[];
  /** Names in its handlers. */
  readonly handled: readonly string[];
  /** Keys of translations that it shows. */
  readonly keys: readonly string[];
  /** Other names of it, such as classes. */
  readonly named: readonly string[];
  readonly handlers: readonly AstNode[];
}

export const LONGEST_LABEL = 60;

export const namesOf = (element: ElementView): readonly string[] => [
  element.rawTag,
  ...['class', 'classname', 'id', 'arialabel', 'title', 'name', 'datatestid', 'testid'].flatMap((name) =>
    optionsOf(element.attr(name)).map(({ value }) => String(value).slice(0, 200))
  ),
];

/** What an element does, by the text on it, else by the names in its handler. */
export function deedOf(action: ElementView, rejectLabels: readonly string[], sources: FactSources): Deed {
  const { file, settings } = sources;
  const keys = translationKeys(action, new Set(settings.i18n.functions.map((name) => name.split('.').at(-1) ?? '')), file);
  return deedOfControl(
    {
      labels: [action.text(),
        ...['label', 'title', 'arialabel', 'text', 'value'].flatMap((name) =>
          optionsOf(action.attr(name)).map(({ value }) => String(value))
        )],
      handled: action.events.flatMap(
        ({ handler, text }) => (handler ? wordsWithin(handler, file, 'names and texts') : text.match(/[\w$]+/g) ?? [])
      ),
      keys: [...keys].map((key) => key.split(/[.:]/).at(-1) ?? ''),
      named: namesOf(action).slice(1),
      handlers: action.events.flatMap(({ handler }) => handler ?? []),
    },
    rejectLabels,
    sources,
  );
}

/** The same of a control in any form. */
export function deedOfControl(
  { labels: written, handled, keys, named, handlers }: ReadControl,
  rejectLabels: readonly string[],
  { file, settings }: FactSources,
): Deed {
  const labels = written.filter((label) => label !== '' && label.length <= LONGEST_LABEL);
  const names = [...handled, ...keys, ...named];
  if (
    labels.some((label) => saysAny(label, refuseTexts, settings.locales) || rejectLabels.some((own) => label.includes(own)))
    || hasName(names, refuseNames) || handlers.some((handler) => saysFalse(handler, file))
  ) return 'refuse';
  if (hasName(handled, settingsNames.slice(0, 4))) return 'settings';
  if (labels.some((label) => saysAny(label, settingsTexts, settings.locales)) && !hasName(handled, acceptNames)) return 'settings';
  if (labels.some((label) => saysAny(label, acceptTexts, settings.locales)) || hasName([...handled, ...keys], acceptNames))
    return 'accept';
  if (hasName(names, settingsNames)) return 'settings';
  return hasName(names, closeNames) ? 'close' : 'other';
}

/** `() => setConsent(false)` */
const saysFalse = (handler: AstNode, file: FactSources['file']): boolean =>
  file.within(handler, 'CallExpression').some((call) =>
    hasAnyPhrase(lastName(call.callee as AstNode), acceptNames) && (call.arguments as AstNode[]).some(({ value }) => value === false)
  );

/** Is something called after consent, or after an act that gives it? */
export const isConsentName = (name: string): boolean => hasAnyPhrase(name, acceptNames) || hasAnyPhrase(name, consentKeys);

/** Processing that a service works with anyway: `necessary`. */
export const isNecessaryKind = (key: string): boolean => necessaryKinds.includes(wordsOf(key).join(' '));

const hasName = (names: readonly string[], phrases: readonly string[]): boolean => names.some((name) => hasAnyPhrase(name, phrases));
