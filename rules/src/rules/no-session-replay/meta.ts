import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-session-replay',
  description: 'Disallow recording sessions, keystrokes, pointer paths or form input of children',
  paragraphs: { primary: 75, also: [69, 68, 103] },
  help: {
    75: {
      force: 'ensure',
      says:
        'asks that surveillance of children is not routine or without their knowledge, and that the least intrusive means is considered',
    },
  },
  family: 'identification',
  sensitivity: 'guarded-adult-or-optin',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  messages: {
    recorder: {
      seen: '`{{name}}` lets {{service}} record user sessions',
      advice: "Start recording only on the user's opt-in, and not for anyone under 18",
      evidence: 'A',
    },
    recorderByDefault: {
      seen: '`{{name}}` is not set, so {{service}} records user sessions',
      advice: 'Set `{{name}}` to `{{safe}}` for anyone under 18',
      evidence: 'A',
    },
    rate: {
      seen: '`{{name}}: {{value}}` lets {{service}} record user sessions',
      advice: 'Set `{{name}}` to `{{safe}}`',
      evidence: 'A',
    },
    onError: {
      seen: '`{{name}}: {{value}}` lets {{service}} record sessions with errors',
      advice: 'Set `{{name}}` to `{{safe}}`',
      evidence: 'A',
    },
    unmasked: {
      seen: '`{{name}}: {{value}}` shows page content or input in {{service}} recordings',
      advice: 'Mask all content',
      evidence: 'D',
    },
    unmaskedByDefault: {
      seen: '`{{name}}` is not set, so {{service}} recordings show page content or input',
      advice: 'Mask all content',
      evidence: 'A',
    },
    ownRecorder: {
      seen: 'this listener records and sends every `{{event}}` event',
      advice: 'Send only the events that a feature needs',
      evidence: 'C',
    },
  },
  suggestions: {
    set: 'Set the option to `{{value}}`',
    adultsOnly: 'Guard the call with a check for verified adults (`{{check}}`)',
    remove: 'Remove the recorder',
  },
  options: {
    recorders: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Your functions that start a recording' },
    allowErrorReplay: {
      schema: { type: 'boolean' },
      default: false,
      description: 'Whether recordings that are kept only when an error occurs are allowed',
    },
    consentIsEnough: { schema: { type: 'boolean' }, default: true, description: 'Whether code behind a consent check is ignored' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<
  keyof typeof meta.messages,
  keyof typeof meta.suggestions,
  { readonly recorders: readonly string[]; readonly allowErrorReplay: boolean; readonly consentIsEnough: boolean }
>;
