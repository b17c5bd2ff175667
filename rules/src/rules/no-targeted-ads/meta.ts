import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-targeted-ads',
  description: 'Disallow personalised ads, and ad SDKs that start without child-directed treatment, where children are among the users',
  paragraphs: { primary: 42, also: [40, 110] },
  help: {
    42: {
      force: 'prohibit',
      says: 'asks States to prohibit by law the profiling or targeting of children of any age for commercial purposes',
    },
    110: {
      force: 'ensure',
      says: 'asks States to ensure that businesses do not target children with techniques that put commercial interests first',
    },
  },
  family: 'advertising',
  sensitivity: 'guarded-adult',
  confidence: 'high',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML', 'JSON'],
  messages: {
    missingTreatment: {
      seen: '`{{name}}` starts {{service}} without child-directed treatment',
      advice: 'Set child-directed treatment first',
      evidence: 'A',
    },
    personalised: {
      seen: '`{{name}}` may request personalised ads',
      advice: 'Request non-personalised ads only (`{{option}}`)',
      evidence: 'A',
    },
    treatmentDisabled: {
      seen: '`{{setting}}` allows personalised ads',
      advice: 'Turn on child-directed treatment or non-personalised ads',
      evidence: 'A',
    },
    noChildMode: {
      seen: '`{{name}}` starts {{service}}, which has no child-directed mode',
      advice: 'Start this SDK for verified adults only',
      evidence: 'A',
    },
    legacyTreatment: {
      seen: '`{{setting}}` is set without its successor `{{newer}}`',
      advice: 'Also set `{{newer}}` to `{{value}}`',
      evidence: 'D',
    },
    userSignal: { seen: '`{{name}}` sends user data to advertising', advice: 'Send the topic of the page instead', evidence: 'A' },
    doNotTrackOff: {
      seen: "`{{name}}: 0` overrides the browser's Do Not Track signal",
      advice: "Pass the browser's value",
      evidence: 'C',
    },
    gatedAd: {
      seen: '`{{name}}` makes watching an ad the price of a reward',
      advice: 'Give the reward without an ad',
      paragraph: 110,
      evidence: 'D',
    },
    adNetwork: {
      seen: 'the page loads {{name}}, which tracks users for ads',
      advice: 'Load this tracker for verified adults only',
      evidence: 'A',
    },
    untaggedSlot: { seen: 'this ad slot has no child-directed tag', advice: 'Add `data-tag-for-age-treatment="1"`', evidence: 'D' },
    adSignals: {
      seen: '`{{name}}` lets {{service}} use activity for personalised ads',
      advice: 'Turn off ad personalisation',
      evidence: 'A',
    },
    adSignalsByDefault: {
      seen: '`{{name}}` is not set, so {{service}} uses activity for personalised ads',
      advice: 'Set `{{name}}` to `{{safe}}`',
      evidence: 'D',
    },
    configured: {
      seen: '`{{name}}` {{says}}',
      advice: 'Set `{{key}}` to `{{safe}}` until an adult user consents',
      evidence: 'A',
    },
    guardTooLow: { seen: 'this age check lets users under 18 pass', advice: 'Raise the age limit to 18', evidence: 'A' },
  },
  suggestions: {
    addTreatment: 'Set child-directed treatment first (`{{text}}`)',
    useNewer: 'Add `{{newer}}`',
    setTreatment: 'Set the flag to `{{value}}`',
    dropKey: 'Remove `{{name}}`',
    adultsOnly: 'Guard the call with a check for verified adults (`{{check}}`)',
    tagSlot: 'Add `data-tag-for-age-treatment="1"`',
    setSafely: 'Set the option to `{{value}}`',
  },
  options: {
    sdks: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Your functions that start an ad SDK' },
    configModules: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Modules that set child-directed treatment; files that import one are trusted',
    },
    requireLegacyTags: {
      schema: { type: 'boolean' },
      default: false,
      description: 'Whether the legacy flags are required in addition to the current one',
    },
    contextualKeys: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Keys of ad requests that describe the page',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly sdks: readonly string[];
  readonly configModules: readonly string[];
  readonly requireLegacyTags: boolean;
  readonly contextualKeys: readonly string[];
}

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
