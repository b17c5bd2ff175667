import { useTriggers } from '../../knowledge';
import { activityFields, captureNames, hidingSwitches, leavingEvents, leavingWords, monitoringWords, privateFields, recipientWords,
  tellingSwitches, violationWords, watchCommands, watchFaults } from '../../knowledge/words/monitoring-words';
import { wholeWords } from '../../scan/triggers';

const joined = (phrases: readonly string[]): readonly string[] => phrases.map((phrase) => phrase.replaceAll(' ', ''));

const tellingVerbs = ['send', 'notify', 'report', 'email', 'forward', 'share'];

/** Groups of words: a file that monitors people, or reports their activity to others, contains a word of each group. */
export const monitoringTriggers: readonly (readonly (readonly string[])[])[] = [
  ...useTriggers(['screen capture', 'device watching', 'process list', 'visited pages', 'message log']),
  [joined(captureNames), ['setinterval', 'interval']],
  [wholeWords(recipientWords), wholeWords(privateFields), tellingVerbs],
  [['tasklist', ...wholeWords(['ps']), 'wmic process', 'get-process'], ['fetch(', 'post(', 'send', 'emit', 'report']],
  [wholeWords(watchCommands), ['child', 'kid', 'student', 'parent', 'device', 'victim', 'target']],
];

/** The same for key loggers, hidden monitors, reports of what is not private, and acts reported as misconduct. */
export const suspectedMonitoringTriggers: readonly (readonly (readonly string[])[])[] = [
  ...useTriggers(['key log']),
  [
    [...new Set(watchFaults.map((word) => word.split(' ')[0]))],
    ['setinterval', 'interval'],
    ['violation', 'flag', 'report', 'emit', 'send', 'log', 'alert', 'record', 'event'],
  ],
  [Object.keys(hidingSwitches), [...joined(monitoringWords), 'child', 'kid', 'student', 'track', 'device', 'agent']],
  [tellingSwitches],
  [['dock.hide', 'skiptaskbar', 'openashidden'], joined(monitoringWords)],
  [wholeWords(recipientWords), wholeWords(activityFields), tellingVerbs],
  [
    joined([...violationWords, ...leavingWords]),
    ['blur', 'visibilitychange', 'copy', 'paste', 'contextmenu', 'fullscreenchange', ...leavingEvents.map((event) => `on${event}`)],
  ],
];
