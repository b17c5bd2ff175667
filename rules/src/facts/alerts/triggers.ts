import { apiTriggers, configTriggers } from '../../knowledge';

/** Beginnings of clock texts, in the quotes of script: `'22:`. */
const clockTexts = Array.from({ length: 24 }, (_, hour) => [...new Set([String(hour), String(hour).padStart(2, '0')])])
  .flat().map((text) => `'${text}:`);
/** Fields of a cron text with an hour: `22 * *`. */
const cronTexts = Array.from({ length: 10 }, (_, digit) => `${digit} * *`).concat("'* *");
/** What a job's alert is called by. */
const alertWords = ['notif', 'push', 'remind', 'sms', 'alert', 'messaging', 'fcm', 'onesignal', 'exp.host'];

/** Words of which a file holds one of each group when it alerts people, or schedules that. */
export const alertTriggers: readonly (readonly (readonly string[])[])[] = [
  ...apiTriggers(['notification', 'send']),
  ...apiTriggers(['scheduler']).map((trigger) => [...trigger, alertWords]),
  [
    ['schedule', 'setreminder', 'createreminder', 'addreminder', 'planreminder', 'registerreminder', 'enablereminder', 'setupreminder',
      'setnotification', 'createnotification'],
    ['notif', 'remind', 'push', 'alert'],
  ],
  ...configTriggers('schedule').map((trigger) => [...trigger, ['crons'], ['notif', 'push', 'remind', 'sms', 'alert', 'fcm']]),
  // A table of cron texts, and a default time of reminders.
  [cronTexts, alertWords],
  [['remind', 'notif', 'nudge', 'digest'], ['time', 'hour', 'clock', 'at:', "at':"], clockTexts],
  [['reminderhour', 'reminder_hour', 'notificationhour', 'notification_hour', 'notifyhour', 'notify_hour', 'nudgehour', 'nudge_hour',
    'digesthour', 'digest_hour', 'pushhour', 'push_hour']],
  [['delivery_time_of_day', 'deliverytimeofday']],
];

/** The same when it shows an alert at once. */
export const immediateAlertTriggers: readonly (readonly (readonly string[])[])[] = [[['shownotification', 'sendeachformulticast',
  'sendmulticast', 'sendeach(']]];
