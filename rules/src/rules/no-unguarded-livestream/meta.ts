import type { BroadcastWords } from '../../facts/contact';
import type { RuleContext, RuleMeta } from '../../rule/create-rule';

const names = { type: 'array', items: { type: 'string' } } as const;

export const meta = {
  id: 'no-unguarded-livestream',
  description: 'Disallow public live broadcasts by children, and earning with them, without protection',
  paragraphs: { primary: 81, also: [112, 122, 70] },
  help: {
    81: { force: 'describes', says: 'describes live-streamed abuse and other violence by means of digital technologies' },
    112: {
      force: 'ensure',
      says: 'says that children should be protected from all forms of exploitation in relation to the digital environment',
    },
  },
  family: 'contact',
  sensitivity: 'guarded-adult',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL'],
  messages: {
    open: {
      seen: '`{{name}}` starts a live broadcast that is open to anyone (`{{value}}`)',
      advice: 'Restrict the broadcast to invited viewers',
      evidence: 'C',
    },
    unguarded: {
      seen: '`{{name}}` starts a live broadcast without an age check or privacy setting',
      advice: 'Add an age check or a privacy setting',
      evidence: 'D',
    },
    route: {
      seen: 'the route `{{name}}` starts a live broadcast without an age check',
      advice: 'Check the age of the user',
      evidence: 'D',
    },
    earning: {
      seen: "`{{name}}` lets a child's broadcast or channel earn",
      advice: 'Turn earning off for anyone under 18',
      paragraph: 112,
      evidence: 'C',
    },
  },
  suggestions: {
    keepPrivate: "Change the value to `'private'`",
    earnNothing: 'Change the value to `false`',
    adultsOnly: 'Guard the call with a check for verified adults (`{{check}}`)',
  },
  options: {
    apis: { schema: names, default: [], description: 'Your functions that start a broadcast' },
    privateValues: { schema: names, default: [], description: 'Values of options that keep a broadcast among people who know each other' },
    minAgeBand: {
      schema: { type: 'integer', minimum: 4, maximum: 30 },
      default: 18,
      description: 'Lowest age in years of a broadcast that both an age check and the approval of a parent guard',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<
  keyof typeof meta.messages,
  keyof typeof meta.suggestions,
  BroadcastWords & { readonly minAgeBand: number }
>;
