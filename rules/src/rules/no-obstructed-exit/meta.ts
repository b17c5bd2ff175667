import type { RuleContext, RuleMeta } from '../../rule/create-rule';

export const meta = {
  id: 'no-obstructed-exit',
  description: 'Disallow obstacles to closing, leaving or stopping',
  paragraphs: { primary: 110, also: [96, 98] },
  help: {
    110: {
      force: 'ensure',
      says: 'asks that businesses do not target children with techniques that put commercial interests above those of the child',
    },
  },
  family: 'attention',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  messages: {
    backTrap: { seen: 'going back keeps the user on the same page', advice: 'Let the user go back', evidence: 'D' },
    unloadQuestion: {
      seen: 'leaving the page is questioned although no work is lost',
      advice: 'Ask only about unsaved work',
      evidence: 'D',
    },
    lateClose: {
      seen: '`{{name}}` lets the user close after {{delay}} ms only',
      advice: 'Show the close button immediately',
      evidence: 'D',
    },
    closedDialog: { seen: 'this dialog has no way to close (`{{name}}`)', advice: 'Add a close button', evidence: 'D' },
    reopening: { seen: 'this dialog opens again when the user closes the dialog', advice: 'Let the dialog close', evidence: 'D' },
  },
  suggestions: {
    removeListener: 'Remove the listener',
    askAboutWork: 'Ask only while `{{work}}` is true',
    removeLocks: 'Remove `{{names}}`',
    noDelay: 'Change the delay to 0',
    letClose: 'Change the value to `false`',
  },
  options: {
    maxCloseDelay: {
      schema: { type: 'integer', minimum: 0 },
      default: 1000,
      description: 'Milliseconds before a close button may appear, against accidental taps',
    },
    protectiveComponents: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your components and functions that users may not leave at once, such as a break, an exam or a kiosk',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly maxCloseDelay: number;
  readonly protectiveComponents: readonly string[];
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
