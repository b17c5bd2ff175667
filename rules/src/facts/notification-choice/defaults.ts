import { channelNames, channelSwitches, dutyNames, frequencyNames, holderNames, notificationSubjects, notifyingNames, onMembers, onValues,
  settingSubjects, otherOwners, quietLeads, selectionPlaces, stateOfPage } from '../../knowledge/words/attention/notification-choice-words';
import { quietHourNames } from '../../knowledge/words/notification-words';
import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import { mentions } from '../../program/syntax/lexicon';
import { entriesOf } from '../../program/syntax/entries';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { getKnown, optionsOf } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { SettingView } from '../../views/settings';
import { isProjection } from '../settings';
import type { FactSources } from '../sources';

/** A setting that sends people notifications unless they change it. */
export interface NotifyingDefault {
  readonly name: string;
  readonly at: AstNode;
  readonly value: AstNode;
  /** The value that keeps quiet, as source text; undefined where this file does not show it. */
  readonly safe: string | undefined;
  /** It is declared as what people start with: in defaults, a schema or a record of settings. A state may be one of the page. */
  readonly isClear: boolean;
}

const LONGEST_NAME = 5;

/** Does the name, with the keys around it, mean a setting for notifications? */
function isNotifying({ name, path, owner }: SettingView): boolean {
  const around = [...path, owner ?? ''];
  if (isDuty([name, ...around]) || hasAnyPhrase(name, stateOfPage) || quietLeads.has(wordsOf(name)[0] ?? '')) return false;
  if (around.some((key) => hasAnyPhrase(key, otherOwners)) || wordsOf(name).length > LONGEST_NAME) return false;
  if (hasAnyPhrase(name, frequencyNames)) return true;
  const isChannel = channelNames.has(wordsOf(name).join(' ')) && around.some((key) => hasAnyPhrase(key, holderNames));
  return isChannel || (hasAnyPhrase(name, notifyingNames) && wordsOf(name).join(' ') !== 'push');
}

const isDuty = (names: readonly string[]): boolean => names.some((name) => hasAnyPhrase(name, dutyNames));

const mayNotify = (name: string): boolean =>
  hasAnyPhrase(name, notifyingNames) || hasAnyPhrase(name, frequencyNames) || channelNames.has(wordsOf(name).join(' '));

/** Defaults that are on, where no quiet hours are beside them. */
export function notifyingDefaults(sources: FactSources): readonly NotifyingDefault[] {
  // Common words mean settings for notifications only where the file deals with both.
  if (![notificationSubjects, settingSubjects].every((words) => mentions(sources.file, words, 'names and texts'))) return [];
  return sources.declaredSettings(mayNotify).flatMap((setting): readonly NotifyingDefault[] => {
    const value = isNotifying(setting) ? onValueOf(setting) : undefined;
    if (
      !value || isQuietBeside(setting) || isOffBeside(setting, sources.file) || isAsked(setting) || setting.kind === 'value'
      || setting.kind === 'fallback'
    ) return [];
    const isClear = setting.kind === 'defaults' || setting.kind === 'schema' || setting.kind === 'getter' || setting.path.length > 0;
    return [{ name: setting.name, at: setting.node, value, safe: safeText(value), isClear }];
  });
}

function onValueOf({ value }: SettingView): AstNode | undefined {
  const on = optionsOf(value).find(({ value: each }) => onValues.includes(typeof each === 'string' ? each.toLowerCase() : each));
  if (on) return on.node;
  const member = value.kind === 'dynamic' ? unwrap(value.node) : undefined;
  return member?.type === 'MemberExpression' && onMembers.has((getMemberName(member) ?? '').toLowerCase()) ? member : undefined;
}

const isQuietBeside = ({ siblings, path }: SettingView): boolean =>
  [...entriesOf(siblings).map(({ key }) => key), ...path].some((key) => hasAnyPhrase(key, quietHourNames));

/** `{ enabled: false, reminders: true }`: the switch of the channel itself is off. */
const isOffBeside = ({ name, siblings }: SettingView, file: FileContext): boolean =>
  entriesOf(siblings).some(({ key, value }) => key !== name && channelSwitches.has(key) && getKnown(valueOf(value, file)) === false);

/** `findAll({ where: { notifications: true } })` asks who has them on, and `{ notifications: true }` of a backup what it holds. */
const isAsked = (setting: SettingView): boolean =>
  isProjection(setting) || [...setting.path, setting.owner ?? ''].some((place) => hasAnyWord(place, selectionPlaces));

function safeText(value: AstNode): string | undefined {
  const node = unwrap(value);
  if (node.type !== 'Literal') return undefined;
  if (typeof node.value === 'boolean') return 'false';
  if (typeof node.value === 'number') return '0';
  return node.value === 'true' ? "'false'" : undefined;
}
