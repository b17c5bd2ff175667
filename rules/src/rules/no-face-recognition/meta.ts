import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-face-recognition',
  description: 'Disallow identifying, matching, indexing or risk-scoring people by face or other biometrics',
  paragraphs: { primary: 75, also: [69, 68, 10, 119] },
  help: {
    75: { force: 'ensure', says: 'asks that digital surveillance of children is not routine, indiscriminate or without their knowledge' },
    10: {
      force: 'describes',
      says: 'describes discrimination by profiling or automated decisions that rest on biased, partial or unfairly obtained data',
    },
    68: { force: 'describes', says: "names mandatory identity verification among practices that may interfere with children's privacy" },
    69: { force: 'ensure', says: "asks that interference with children's privacy upholds the principle of data minimization" },
  },
  family: 'identification',
  sensitivity: 'guarded-adult',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  messages: {
    recognition: {
      seen: '`{{name}}` creates or compares biometric templates',
      advice: 'Detect faces without identifying anyone',
      evidence: 'A',
    },
    template: { seen: '`{{name}}` stores a biometric template', advice: 'Do not store biometric templates', paragraph: 69, evidence: 'C' },
    riskScore: {
      seen: '`{{name}}` is an automated risk score of a person',
      advice: 'Remove the score, and let people assess incidents',
      paragraph: 10,
      evidence: 'D',
    },
    identityCheck: {
      seen: '`{{name}}` is sent with an ID document to verify identity',
      advice: 'Use a check that needs no face or ID document',
      paragraph: 68,
      evidence: 'D',
    },
  },
  suggestions: {
    set: 'Set the option to `{{value}}`',
    dropStep: 'Remove `{{name}}`',
    dropField: 'Remove `{{name}}`',
  },
  options: {
    apis: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Your functions that recognise people' },
    allowOnDeviceUnlock: {
      schema: { type: 'boolean' },
      default: true,
      description: 'Whether biometric unlocking that stays on the device is allowed',
    },
    subjects: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      widens: 'subjects',
      description: 'Additional names of variables that hold a person',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

interface Options {
  readonly apis: readonly string[];
  readonly allowOnDeviceUnlock: boolean;
  readonly subjects: readonly string[];
}
export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
