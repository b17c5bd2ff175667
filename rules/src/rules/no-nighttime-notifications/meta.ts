import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-nighttime-notifications',
  description: 'Disallow notifications that can reach a child during quiet hours',
  paragraphs: { primary: 40, also: [98, 15, 110] },
  help: {
    40: {
      force: 'describes',
      says: "names automated notifications that can interrupt sleep among the features that may result in abuses of children's rights",
    },
  },
  family: 'rest',
  sensitivity: 'children+mixed',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'JSON'],
  messages: {
    nightTime: { seen: 'this notification is scheduled for {{time}}', advice: 'Choose a time outside {{window}}', evidence: 'A' },
    nightDefault: { seen: '`{{name}}` defaults to {{time}}', advice: 'Choose a default outside {{window}}', evidence: 'D' },
    nightJob: {
      seen: 'this job sends notifications at {{time}}',
      advice: "Run the job outside {{window}}, or check each recipient's quiet hours",
      evidence: 'C',
    },
    crossesNight: {
      seen: 'notifications are sent {{time}}, also at night',
      advice: "Use a schedule with daytime hours, or check each recipient's quiet hours",
      evidence: 'D',
    },
    utcNight: {
      seen: 'this job notifies all recipients at {{time}} UTC, which is night for some',
      advice: "Use each recipient's local time, outside {{window}}",
      evidence: 'D',
    },
    noQuietCheck: {
      seen: '`{{name}}` notifies immediately at any hour',
      advice: "Check the recipient's quiet hours first",
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
    sinks: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your functions that send notifications',
      widens: 'wrappers: push',
    },
    emergencyNames: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional words for alerts that may be delivered at any hour',
    },
    requireGuard: {
      schema: { type: 'boolean' },
      default: false,
      description: 'Whether every immediate push needs a quiet hours check, also outside `strict`',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly sinks: readonly string[];
  readonly emergencyNames: readonly string[];
  readonly requireGuard: boolean;
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
