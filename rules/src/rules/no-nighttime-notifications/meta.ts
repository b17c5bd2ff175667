import { apiTriggers, configTriggers } from '../../catalogue';
import { type RuleMeta, type RuleScope, wholeWords } from '../../rule';

const reason = 'children\'s sleep and rest';

/** Beginnings of clock texts, in the quotes of script: `'22:`. */
const clockTexts = Array.from({ length: 24 }, (_, hour) => [...new Set([String(hour), String(hour).padStart(2, '0')])].map((text) => `'${text}:`)).flat();
/** Fields of a cron text with an hour: `22 * *`. */
const cronTexts = Array.from({ length: 10 }, (_, digit) => `${digit} * *`).concat("'* *");

export const meta = {
  id: 'no-nighttime-notifications',
  description: 'Disallow notifications that can reach a child in the quiet hours',
  paragraphs: { primary: 40, also: [98, 15, 110] },
  family: 'rest',
  sensitivity: 'children+mixed',
  confidence: 'high',
  duty: 'should',
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
    nightTime: { seen: 'this notification is set for {{time}}', reason, advice: 'Move it out of {{window}}', evidence: 'A' },
    nightDefault: { seen: '`{{name}}` is set for {{time}} until somebody changes it', reason, advice: 'Start outside {{window}}', evidence: 'C' },
    nightJob: { seen: 'this job alerts people at {{time}}', reason, advice: 'Move it out of {{window}}, or check the quiet hours of each recipient', evidence: 'C' },
    crossesNight: { seen: 'this alerts people {{time}}, nights included', reason, advice: 'Limit it to the day, or check the quiet hours of each recipient', evidence: 'C' },
    utcNight: { seen: 'this job alerts people at {{time}} UTC, whatever the hour is where they live', reason, advice: 'Give the time zone of the recipients', evidence: 'D' },
    noQuietCheck: { seen: '`{{name}}` alerts at once, whatever the hour', reason, advice: 'Check the quiet hours of the recipient first', evidence: 'D' },
    forcedInterruption: { seen: '`{{name}}` breaks through the silence people have set', reason, advice: 'Let it wait', evidence: 'A' },
  },
  suggestions: {
    moveTime: 'Move it to {{time}}',
    checkQuietHours: 'Send it outside the quiet hours only (`{{check}}`)',
    soften: 'Change it to `{{value}}`',
  },
  options: {
    sinks: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own functions that alert people' },
    emergencyNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further words of alerts that must get through at any hour' },
    requireGuard: { schema: { type: 'boolean' }, default: false, description: 'Whether every immediate push needs a check of quiet hours, also outside `strict`' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly sinks: readonly string[];
  readonly emergencyNames: readonly string[];
  readonly requireGuard: boolean;
}

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
