import type { RuleContext, RuleMeta } from '../../rule/create-rule';

export const meta = {
  id: 'no-unrequested-notifications',
  description: 'Disallow notifications that are on by default, and prompts for them as soon as a product opens',
  paragraphs: { primary: 40, also: [98, 110] },
  help: {
    40: {
      force: 'describes',
      says: "notes that processes such as automated notifications that can interrupt sleep may result in violations of children's rights",
    },
    110: {
      force: 'ensure',
      says: 'asks that businesses do not target children with techniques that put commercial interests above those of the child',
    },
  },
  family: 'rest',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  messages: {
    defaultOn: {
      seen: '`{{name}}` (notifications) is on by default',
      advice: 'Set the default to off, and let users turn notifications on',
      evidence: 'D',
    },
    promptAtStart: {
      seen: '`{{name}}` asks for notifications as soon as the page or app opens',
      advice: 'Ask when the user chooses notifications',
      paragraph: 110,
      evidence: 'A',
    },
    promptLater: {
      seen: '`{{name}}` asks for notifications without a user action, some time after the page or app opens',
      advice: 'Ask when the user chooses notifications',
      paragraph: 110,
      evidence: 'D',
    },
    promptAtFirstClick: {
      seen: '`{{name}}` asks for notifications at the first click anywhere',
      advice: 'Ask when the user chooses notifications',
      paragraph: 110,
      evidence: 'D',
    },
  },
  suggestions: {
    turnOff: 'Change the value to `{{value}}`',
    onPress: 'Wrap the prompt in `askForNotifications()`, to be called by a button',
    removeCall: 'Remove the prompt',
  },
  options: {},
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions>;
