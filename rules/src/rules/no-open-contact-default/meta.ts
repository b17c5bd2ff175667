import type { ContactWords, PairingWords } from '../../facts/contact';
import type { RuleContext, RuleMeta } from '../../rule/create-rule';

const names = { type: 'array', items: { type: 'string' } } as const;

export const meta = {
  id: 'no-open-contact-default',
  description: 'Disallow contact from strangers by default, and matching that ignores age',
  paragraphs: { primary: 81, also: [122, 88, 14, 37] },
  help: {
    81: {
      force: 'describes',
      says: 'describes how digital technologies are used to solicit children for sexual purposes and in other forms of abuse',
    },
    88: { force: 'require', says: 'asks States to require safety by design and privacy by design' },
  },
  family: 'contact',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL'],
  messages: {
    openContact: {
      seen: '`{{name}}` lets strangers contact users by default',
      advice: 'Use `{{safe}}`',
      paragraph: 88,
      evidence: 'D',
    },
    ageBlindMatch: {
      seen: '`{{name}}` matches strangers without a condition on age or acquaintance',
      advice: 'Match within an age band or group',
      evidence: 'D',
    },
    suggestStrangers: {
      seen: '`{{name}}` suggests users to each other without a condition on age or acquaintance',
      advice: 'Suggest known people',
      evidence: 'D',
    },
    moveOffPlatform: {
      seen: 'this text of a chat asks users for a number, or to go on in another service',
      advice: 'Keep the chat where users can report and block',
      evidence: 'D',
    },
  },
  suggestions: { protect: 'Change the value to `{{value}}`' },
  options: {
    settings: {
      schema: { type: 'object', additionalProperties: { type: ['string', 'boolean'] } },
      default: {},
      description: 'Your contact settings, with their most protective value',
    },
    ignoreNames: { schema: names, default: [], description: 'Names that look like contact settings but are not' },
    matchFunctions: { schema: names, default: [], description: 'Additional functions that match users' },
    ageKeys: { schema: names, default: [], description: 'Additional names of conditions on age or acquaintance' },
    gameplayOnly: {
      schema: names,
      default: [],
      description: 'Your functions that match players for a game alone, without a chat or names',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<
  keyof typeof meta.messages,
  keyof typeof meta.suggestions,
  ContactWords & PairingWords
>;
