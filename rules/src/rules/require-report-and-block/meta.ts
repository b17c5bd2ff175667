import type { TalkWords } from '../../facts/contact';
import type { RuleContext, RuleMeta } from '../../rule/create-rule';

const names = { type: 'array', items: { type: 'string' } } as const;

export const meta = {
  id: 'require-report-and-block',
  description: 'Require a way to report and block where users read what others write',
  paragraphs: { primary: 44, also: [122, 36, 37, 81, 55] },
  help: {
    44: {
      force: 'ensure',
      says: 'says that complaint and reporting mechanisms should be free of charge, safe, confidential, responsive, '
        + 'child-friendly and available in accessible formats',
    },
  },
  family: 'contact',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JSX', 'VUE', 'NG', 'SVL'],
  messages: {
    neither: {
      seen: "this file shows other users' `{{what}}` and no way to report or block",
      advice: 'Let users report a message and block its author',
      evidence: 'D',
    },
    onlyOne: {
      seen: "this file shows other users' `{{what}}` and no way to {{missing}}",
      advice: 'Let users report a message and block its author',
      evidence: 'D',
    },
    paidReport: {
      seen: '`{{name}}` runs only where `{{state}}` holds, so reporting has a price',
      advice: 'Let every user report',
      evidence: 'D',
    },
    emptyReport: {
      seen: '`{{name}}` only shows a message or stores data on the device',
      advice: 'Send what users report to a moderator',
      evidence: 'D',
    },
    emptyBlock: {
      seen: '`{{name}}` only shows a message, and blocks no user',
      advice: 'Store the block, and keep the blocked user away',
      evidence: 'D',
    },
    hardReport: {
      seen: 'this form for reports has {{required}} required fields',
      advice: 'Ask users for the reason alone',
      evidence: 'D',
    },
    namedReport: {
      seen: 'this form for reports requires `{{name}}`, which says who reports',
      advice: 'Let users report without giving an identity',
      evidence: 'D',
    },
  },
  suggestions: {},
  options: {
    chatComponents: { schema: names, default: [], description: 'Your components that show what other users write' },
    itemComponents: {
      schema: names,
      default: [],
      description: 'Your components that show an item with its controls to report and block',
    },
    reportNames: { schema: names, default: [], description: 'Additional names of components and functions that report' },
    maxSteps: {
      schema: { type: 'integer', minimum: 0 },
      default: 3,
      description: 'Number of required fields that a form for reports may have',
    },
    blockNames: { schema: names, default: [], description: 'Additional names of components and functions that block or mute' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<keyof typeof meta.messages, never, TalkWords & { readonly maxSteps: number }>;
