import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-child-data-sharing',
  description: 'Disallow sharing personal data of children with third parties, or using it for another purpose such as training a model',
  paragraphs: { primary: 73, also: [40, 68, 103, 42, 116] },
  help: {
    73: {
      force: 'ensure',
      says: "asks that children's data is used only for the purpose it was collected for and is accessible only to those designated by law",
    },
    42: {
      force: 'prohibit',
      says: 'asks States to prohibit the targeting of children for commercial purposes, group or collective data included',
    },
    116: { force: 'require', says: 'asks States to require a high standard of cybersecurity in the digital services that children use' },
  },
  family: 'data',
  sensitivity: 'guarded-adult-or-parental',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  messages: {
    event: {
      seen: '`{{value}}` (personal data) is sent to {{service}} with an event',
      advice: 'Send an opaque id or an age band',
      evidence: 'D',
    },
    ownEvent: {
      seen: "`{{value}}` (personal data) is sent to the product's analytics module",
      advice: 'Send an opaque id or an age band',
      evidence: 'D',
    },
    prompt: {
      seen: '`{{value}}` (personal data) goes into the prompt sent to {{service}}',
      advice: 'Remove the value from the prompt',
      evidence: 'A',
      ofChild: true,
      joins: { what: 'uses of one variable', by: 'value' },
    },
    talk: {
      seen: '`{{value}}`, which a user wrote, is sent to {{service}}',
      advice: 'Remove names and contact data from the text',
      evidence: 'D',
    },
    hook: { seen: '`{{value}}` (personal data) is posted to the webhook `{{service}}`', advice: 'Send an opaque id', evidence: 'D' },
    exactAge: { seen: "`{{value}}` gives {{service}} the user's exact age", advice: 'Send an age band instead', evidence: 'D' },
    request: {
      seen: '`{{value}}` (personal data) is sent to {{service}}',
      advice: 'Remove the value, or use a processor under contract',
      evidence: 'D',
      joins: { what: 'uses of one variable', by: 'value' },
    },
    anyOrigin: {
      seen: '`{{value}}` (personal data) is posted to windows of any origin',
      advice: 'Set the target origin',
      paragraph: 116,
      evidence: 'A',
    },
    diagnostics: {
      seen: "`{{name}}` attaches the user's identity to every error report to {{service}}",
      advice: 'Turn off `{{name}}`',
      evidence: 'A',
    },
    training: {
      seen: '`{{name}}` trains a model on user data',
      advice: 'Use only data of adults who agreed to training',
      evidence: 'C',
    },
    groupData: {
      seen: '`{{name}}` shares data on a whole class or school with advertisers',
      advice: 'Do not share data on groups of children',
      paragraph: 42,
      evidence: 'C',
    },
  },
  suggestions: {
    dropField: 'Remove `{{value}}`',
    useBand: 'Send the age band (`{{value}}`)',
    anonymise: 'Anonymise the data first (`{{call}}`)',
    switchOff: 'Turn off identity capture (`{{value}}`)',
  },
  options: {
    firstPartyHosts: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      widens: 'firstPartyHosts',
      description: 'Additional first-party hosts',
    },
    processors: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      widens: 'processors',
      description: 'Additional hosts of processors under contract',
    },
    sinks: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      widens: 'wrappers: analytics',
      description: 'Your functions that share data with third parties',
    },
    anonymisers: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      widens: 'redactors',
      description: 'Your functions that anonymise data',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

interface Options {
  readonly firstPartyHosts: readonly string[];
  readonly processors: readonly string[];
  readonly sinks: readonly string[];
  readonly anonymisers: readonly string[];
}
export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
