import type { QuestionWords } from '../../facts/consent';
import type { RuleContext, RuleMeta } from '../../rule/create-rule';

export const meta = {
  id: 'require-consent-choice',
  description: 'Require that a consent dialog lets users refuse as easily as accept',
  paragraphs: { primary: 71, also: [72, 39] },
  help: {
    71: {
      force: 'ensure',
      says: 'asks States to ensure that, where consent is sought to process data of a child, it is informed and freely given',
    },
  },
  family: 'defaults',
  sensitivity: 'always',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JSX', 'VUE', 'SVL', 'NG', 'HTML'],
  messages: {
    noRefusal: {
      seen: 'users can accept (`{{label}}`) but not refuse consent',
      advice: 'Add an equally prominent control to refuse',
      evidence: 'D',
    },
    hiddenRefusal: {
      seen: 'consent can be accepted (`{{label}}`) but not refused in the same place',
      advice: 'Put a control to refuse beside',
      evidence: 'D',
    },
    weakRefusal: {
      seen: 'refusing consent (`{{label}}`) is less prominent than accepting',
      advice: 'Give both controls the same weight',
      evidence: 'D',
    },
    closing: {
      seen: '`{{name}}` takes closing the dialog as consent',
      advice: 'Treat closing as a refusal',
      evidence: 'D',
    },
    forced: {
      seen: 'this control is disabled unless the user agrees to `{{name}}`',
      advice: 'Let users continue without this consent',
      evidence: 'D',
    },
    bundled: {
      seen: 'one answer gives two consents',
      advice: 'Ask for each consent separately',
      evidence: 'D',
    },
    withoutChoice: {
      seen: '`{{name}}` shows a cookie banner without a way to refuse ({{value}})',
      advice: 'Let users refuse in the banner',
      evidence: 'D',
    },
  },
  suggestions: {
    closeOnly: 'Remove the acceptance on closing',
    offerRefusal: 'Change the option to `{{value}}`',
    addRefusal: 'Add `{{value}}`',
    addControl: 'Add a control "{{label}}" beside',
    sameStyle: 'Change the value to `{{value}}`',
  },
  options: {
    consentComponents: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Your components that ask for consent',
    },
    rejectLabels: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional labels of controls that refuse consent',
    },
    allowSettingsLink: {
      schema: { type: 'boolean' },
      default: false,
      description: 'Whether a control that opens settings counts as a way to refuse',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<
  keyof typeof meta.messages,
  keyof typeof meta.suggestions,
  QuestionWords & { readonly allowSettingsLink: boolean }
>;
