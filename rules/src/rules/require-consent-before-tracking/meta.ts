import type { TrackingWords } from '../../facts/consent';
import type { RuleContext, RuleMeta } from '../../rule/create-rule';

export const meta = {
  id: 'require-consent-before-tracking',
  description: 'Require that tracking starts only after the user consented',
  paragraphs: { primary: 71, also: [75, 68] },
  help: {
    71: {
      force: 'ensure',
      says: 'asks States to ensure that, where consent is sought to process data of a child, it is informed, freely given and obtained '
        + 'before the data is processed',
    },
  },
  family: 'defaults',
  sensitivity: 'guarded-consent',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  messages: {
    started: {
      seen: '`{{name}}` starts {{service}} before the user consented',
      advice: 'Start {{service}} only after consent',
      evidence: 'A',
    },
    loaded: {
      seen: '`{{name}}` loads {{service}} before the user consented',
      advice: 'Load {{service}} only after consent',
      evidence: 'A',
    },
    event: {
      seen: '`{{name}}` sends an event to {{service}} before the user consented',
      advice: 'Send events only after consent',
      evidence: 'D',
    },
    granted: {
      seen: '`{{name}}` grants consent in code, without a choice of the user',
      advice: "Grant consent only in response to the user's choice",
      evidence: 'A',
    },
    notRequired: {
      seen: '`{{name}}` is `false` by default, so data is processed without consent',
      advice: 'Set `{{name}}` to `true`',
      evidence: 'D',
    },
    embed: {
      seen: 'the embedded player at `{{host}}` can store data before the user consented',
      advice: 'Embed the player from `{{safe}}`',
      evidence: 'D',
    },
  },
  suggestions: {
    optOut: 'Set the option to `{{value}}` until the user consents',
    afterConsent: 'Guard the call with your check for consent (`{{check}}`)',
    require: 'Set `{{name}}` to `true`',
    quietHost: 'Embed the player from `{{safe}}`',
  },
  options: {
    trackers: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Your functions that start tracking' },
    essential: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Services and hosts that are used without consent, such as a self-hosted counter without cookies',
    },
    allowErrorMonitoring: {
      schema: { type: 'boolean' },
      default: true,
      description: 'Whether services that report errors may start before consent',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<
  keyof typeof meta.messages,
  keyof typeof meta.suggestions,
  TrackingWords & { readonly trackers: readonly string[]; readonly essential: readonly string[] }
>;
