import { useTriggers } from '../../knowledge';
import { promptCalls } from '../../knowledge/words/attention/notification-choice-words';

/** Words of which a file holds one of each group when it asks for notifications. */
export const promptTriggers: readonly (readonly (readonly string[])[])[] = useTriggers(['notification prompt']);

/** Words of calls of other files that ask for notifications. */
export const namedPromptTriggers: readonly (readonly (readonly string[])[])[] = [[promptCalls.map((name) => name.replaceAll(' ', ''))]];

/** Words of settings for notifications. */
export const notifyingTriggers: readonly (readonly (readonly string[])[])[] = [
  [['notification', 'notifs', 'notiffreq', 'notifyprops', 'reminder', 'digestfreq', 'dailydigest', 'weeklydigest', 'emailfrequency',
    'emailalert', 'pushthreads', 'emailpreferences', 'email_preferences', 'emailprefs', 'mailpreferences', 'communicationpreferences',
    'communication_preferences'], ['settings', 'preference', 'prefs', 'default', 'schema', 'usestate', 'notifyprops', 'state', 'column(',
    'options']],
];

/** Words of states of a page that send notifications of what others do. */
export const notifyingStateTriggers: readonly (readonly (readonly string[])[])[] = [
  [['notifycomments', 'notifylikes', 'notifyupvotes', 'notifymessages', 'notifymentions', 'notifyreplies', 'notifyfollow', 'notifyposts'], [
    'true',
  ]],
];
