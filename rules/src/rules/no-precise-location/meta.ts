import type { RuleMeta, RuleContext } from '../../rule/create-rule';

export const meta = {
  id: 'no-precise-location',
  description: 'Disallow precise, continuous, background or shared location of a child',
  paragraphs: { primary: 88, also: [69, 75, 68, 40] },
  help: {
    88: {
      force: 'require',
      says: 'asks States to consider that design may reveal the location of a child to a potential abuser, and to require safety by design '
        + 'and privacy by design',
    },
    69: { force: 'ensure', says: "asks that interference with children's privacy upholds the principle of data minimization" },
    75: { force: 'ensure', says: 'asks that digital surveillance of children is not routine, indiscriminate or without their knowledge' },
  },
  family: 'identification',
  sensitivity: 'guarded-adult',
  confidence: 'high',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'JSON'],
  messages: {
    precise: { seen: '`{{name}}: {{value}}` requests precise location', advice: 'Use approximate location', paragraph: 69, evidence: 'D' },
    continuous: {
      seen: "`{{name}}` tracks the user's location continuously",
      advice: 'Request the location once, when needed',
      paragraph: 75,
      evidence: 'D',
    },
    background: {
      seen: '`{{name}}` requests or uses background location',
      advice: 'Request the location only while the app is in use',
      paragraph: 75,
      evidence: 'D',
    },
    shared: {
      seen: "`{{name}}` shows the user's location to others",
      advice: "Round the location, and share only with the child's opt-in",
      evidence: 'D',
    },
    embedded: { seen: "`{{name}}` keeps the photo's EXIF location", advice: 'Strip the EXIF metadata', evidence: 'A' },
    stored: {
      seen: '`{{name}}`, a precise location, is stored or sent',
      advice: 'Round the location to about 10 km, or store none',
      paragraph: 69,
      evidence: 'D',
    },
    configured: { seen: 'the entry `{{name}}` {{says}}', advice: 'Remove or disable this entry', paragraph: 69, evidence: 'D' },
  },
  suggestions: {
    set: 'Set the option to `{{value}}`',
    once: 'Request the location once (`{{value}}`)',
    round: 'Round the coordinates (`{{value}}`)',
    setSafely: 'Set the option to `{{value}}`',
    removeEntry: 'Remove the entry',
  },
  options: {
    maxDecimals: {
      schema: { type: 'number' },
      default: 1,
      description: 'Number of decimal places up to which coordinates count as approximate',
    },
    allowNavigation: {
      schema: { type: 'boolean' },
      default: false,
      description: 'Whether continuous location is allowed in files about navigation',
    },
    placeNames: {
      schema: { type: 'array', items: { type: 'string' } },
      default: [],
      description: 'Additional names of variables that hold the location of a place, not of a person',
    },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<
  keyof typeof meta.messages,
  keyof typeof meta.suggestions,
  { readonly maxDecimals: number; readonly allowNavigation: boolean; readonly placeNames: readonly string[] }
>;
