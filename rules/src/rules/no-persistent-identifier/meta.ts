import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-persistent-identifier',
  description: 'Disallow device fingerprints, advertising ids and identifiers that outlive the session',
  paragraphs: { primary: 75, also: [69, 68, 42] },
  help: {
    75: { force: 'ensure', says: 'asks that digital surveillance of children is not routine, indiscriminate or without their knowledge' },
    42: {
      force: 'prohibit',
      says: 'asks States to prohibit by law the profiling or targeting of children of any age for commercial purposes',
    },
  },
  family: 'identification',
  sensitivity: 'guarded-adult',
  confidence: 'high',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML', 'JSON'],
  messages: {
    fingerprint: { seen: '`{{name}}` fingerprints the device', advice: 'Use a random id that ends with the session', evidence: 'A' },
    ownFingerprint: {
      seen: '`{{name}}` is a device fingerprint ({{sources}})',
      advice: 'Use a random id that ends with the session',
      evidence: 'D',
    },
    keptFingerprint: { seen: '`{{name}}` links an account to a device fingerprint', advice: 'Do not store the fingerprint', evidence: 'D' },
    advertisingId: {
      seen: '`{{name}}` requests or reads the advertising id',
      advice: 'Use no advertising id for anyone under 18',
      paragraph: 42,
      evidence: 'A',
    },
    advertisingIdByDefault: {
      seen: '`{{name}}` is not set, so {{service}} collects an advertising or device id',
      advice: 'Set `{{name}}` to `{{safe}}`',
      paragraph: 42,
      evidence: 'A',
    },
    deviceId: { seen: '`{{name}}` reads a permanent device id', advice: 'Use a random id that the app generates', evidence: 'D' },
    collectedDeviceId: {
      seen: '`{{name}}` lets {{service}} collect a permanent device id',
      advice: 'Set the option to `{{safe}}`',
      evidence: 'A',
    },
    deviceIdByDefault: {
      seen: '`{{name}}` is not set, so {{service}} collects a permanent device id',
      advice: 'Set the option to `{{safe}}`',
      evidence: 'A',
    },
    networkAddress: {
      seen: '`{{name}}` reads the IP address or other network data of the device',
      advice: 'Do not use network data to recognise anyone under 18',
      evidence: 'A',
    },
    storedId: { seen: '`{{name}}` is a visitor id that outlives the session', advice: 'Keep the id for the session only', evidence: 'D' },
    longLived: {
      seen: '`{{name}}` keeps an id for {{days}} days',
      advice: 'Shorten the lifetime to {{limit}} days or less',
      evidence: 'D',
    },
    configured: { seen: '`{{name}}` {{says}}', advice: 'Remove or disable this entry', evidence: 'A' },
  },
  suggestions: {
    randomId: 'Use `crypto.randomUUID()` instead',
    removeModule: 'Remove the module',
    session: 'Move the id to `sessionStorage`',
    adultsOnly: 'Guard the call with a check for verified adults (`{{check}}`)',
    alsoCall: 'Call `{{text}}`',
    callInstead: 'Call `{{text}}` instead',
    shorten: 'Shorten the lifetime to `{{value}}`',
    setSafely: 'Set the option to `{{value}}`',
    removeEntry: 'Remove the entry',
    moveEntry: 'Move the entry to `{{list}}`',
  },
  options: {
    modules: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional modules that create fingerprints',
    },
    maxIdAgeDays: {
      schema: { type: 'number' },
      default: 0,
      description: 'Maximum lifetime of an id in days; 0 means 1 for children and 30 for a mixed audience',
    },
    minEntropySources: { schema: { type: 'number' }, default: 2, description: 'Number of entropy sources that make a fingerprint' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<
  keyof typeof meta.messages,
  keyof typeof meta.suggestions,
  { readonly modules: readonly string[]; readonly maxIdAgeDays: number; readonly minEntropySources: number }
>;
