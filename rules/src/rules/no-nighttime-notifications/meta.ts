import { apiTriggers, configTriggers } from '../../knowledge';
import { type RuleMeta, type RuleContext, wholeWords } from '../../rule/create-rule';

/** Beginnings of clock texts, in the quotes of script: `'22:`. */
const clockTexts = Array.from({ length: 24 }, (_, hour) => [...new Set([String(hour), String(hour).padStart(2, '0')])].map((text) => `'${text}:`)).flat();
/** Fields of a cron text with an hour: `22 * *`. */
const cronTexts = Array.from({ length: 10 }, (_, digit) => `${digit} * *`).concat("'* *");

export const meta = {
  id: 'no-nighttime-notifications',
  description: 'Disallow notifications that can reach a child during quiet hours',
  paragraphs: { primary: 40, also: [98, 15, 110] },
  help: {
    40: {
      force: 'describes',
      says: 'names automated notifications that can interrupt sleep among the features that may result in abuses of children\'s rights',
    },
  },
  family: 'rest',
  sensitivity: 'children+mixed',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'JSON'],
  triggers: [
    ...apiTriggers(['notification', 'send']),
    ...apiTriggers(['scheduler']).map((trigger) => [...trigger, ['notif', 'push', 'remind', 'sms', 'alert', 'messaging', 'fcm', 'onesignal', 'exp.host']]),
    [['schedule', 'setreminder', 'createreminder', 'addreminder', 'planreminder', 'registerreminder', 'enablereminder', 'setupreminder', 'setnotification', 'createnotification'], ['notif', 'remind', 'push', 'alert']],
    ...configTriggers('schedule').map((trigger) => [...trigger, ['crons'], ['notif', 'push', 'remind', 'sms', 'alert', 'fcm']]),
    // A table of cron texts, and a default time of reminders.
    [cronTexts, ['notif', 'push', 'remind', 'sms', 'alert', 'messaging', 'fcm', 'onesignal', 'exp.host']],
    [['remind', 'notif', 'nudge', 'digest'], ['time', 'hour', 'clock', 'at:', "at':"], clockTexts],
    [['reminderhour', 'reminder_hour', 'notificationhour', 'notification_hour', 'notifyhour', 'notify_hour', 'nudgehour', 'nudge_hour', 'digesthour', 'digest_hour', 'pushhour', 'push_hour']],
    [['delivery_time_of_day', 'deliverytimeofday']],
    [['shownotification', ...wholeWords(['notification'])]],
  ],
  messages: {
    nightTime: { seen: 'this notification is scheduled for {{time}}', advice: 'Choose a time outside {{window}}', evidence: 'A' },
    nightDefault: { seen: '`{{name}}` defaults to {{time}}', advice: 'Choose a default outside {{window}}', evidence: 'C' },
    nightJob: {
      seen: 'this job sends notifications at {{time}}',
      advice: 'Run the job outside {{window}}, or check each recipient\'s quiet hours',
      evidence: 'C',
    },
    crossesNight: {
      seen: 'notifications are sent {{time}}, also at night',
      advice: 'Send only in the daytime, or check each recipient\'s quiet hours',
      evidence: 'C',
    },
    utcNight: {
      seen: 'this job notifies all recipients at {{time}} UTC, which is night for some',
      advice: 'Use each recipient\'s local time, outside {{window}}',
      evidence: 'D',
    },
    noQuietCheck: {
      seen: '`{{name}}` notifies immediately at any hour',
      advice: 'Check the recipient\'s quiet hours first',
      evidence: 'D',
    },
    forcedInterruption: { seen: '`{{name}}` bypasses Do Not Disturb', advice: 'Let the notification wait', evidence: 'A' },
  },
  suggestions: {
    moveTime: 'Move the schedule to {{time}}',
    checkQuietHours: 'Send only outside quiet hours (`{{check}}`)',
    soften: 'Change the value to `{{value}}`',
  },
  options: {
    sinks: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Your functions that send notifications' },
    emergencyNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional words for alerts that may be delivered at any hour' },
    requireGuard: { schema: { type: 'boolean' }, default: false, description: 'Whether every immediate push needs a quiet hours check, also outside `strict`' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly sinks: readonly string[];
  readonly emergencyNames: readonly string[];
  readonly requireGuard: boolean;
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
