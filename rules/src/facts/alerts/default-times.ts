import { hourNames, otherTimes, plainTimes, reminderThings, reminderTimes } from '../../knowledge/words/notification-words';
import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions } from '../../program/syntax/lexicon';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';
import { optionsOf } from '../../program/values/value';
import type { SettingView } from '../../views/settings';
import type { FactSources } from '../sources';
import { clockTimes, hourTimes } from './read-times';
import type { ScheduledTime } from './scheduled-time';

/** The default time of reminders, until the user changes it: `reminderTime: '22:00'`. */
export interface DefaultTime {
  readonly at: AstNode;
  readonly name: string;
  readonly times: readonly ScheduledTime[];
}

export const defaultTimes = (sources: FactSources): readonly DefaultTime[] =>
  mentions(sources.file, reminderThings, 'names and texts')
    ? sources.declaredSettings(isTimeName)
      .filter((setting) => setting.kind !== 'value' && isOfReminder(setting))
      .map((setting) => ({ at: setting.node, name: setting.name, times: timesOf(setting, sources.file) }))
    : [];

const isTimeName = (name: string): boolean => hasAnyWord(name, reminderTimes) && !hasAnyWord(name, otherTimes);

/** The name of the setting, or the name of the object around it, contains a word for reminders: `reminder: { time: '22:00' }`. */
function isOfReminder(setting: SettingView): boolean {
  const around = setting.path.at(-1) ?? (setting.kind === 'field' ? '' : (setting.owner ?? ''));
  if (hasAnyWord(around, otherTimes)) return false;
  if (hasAnyWord(setting.name, reminderThings)) return true;
  return hasAnyWord(around, reminderThings) && wordsOf(setting.name).every((word) => plainTimes.includes(word));
}

/** A number is an hour where the name says so; it may be minutes as well. */
const timesOf = ({ name, value }: SettingView, file: FileContext): ScheduledTime[] =>
  optionsOf(value).flatMap((option) => {
    if (typeof option.value === 'string') return clockTimes(option.node, file);
    return hasAnyWord(name, hourNames) && option.value !== 24 ? hourTimes(option.node, undefined, file) : [];
  });
