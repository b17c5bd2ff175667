import { useTriggers } from '../../catalogue';
import { personalFields, phoneFields, sensitiveFields } from '../../catalogue/form-words';
import { NON_ASCII, type RuleMeta, type RuleScope, wholeWords } from '../../rule';

const reason = 'only data that is needed';

export const meta = {
  id: 'no-excessive-collection',
  description: 'Disallow collecting data of a child that the feature does not need',
  paragraphs: { primary: 69, also: [94, 68, 103, 67] },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML'],
  triggers: [
    ...useTriggers(['address book', 'photo library', 'clipboard', 'installed apps']),
    [sensitiveFields.filter((word) => /^[a-z ]{4,}$/.test(word)).flatMap((word) => [word, word.replaceAll(' ', '')])],
    [['child', 'student', 'pupil', 'kid', 'learner', 'junior', 'teen'], personalFields.filter((word) => /^[a-z ]{4,}$/.test(word)).map((word) => word.replaceAll(' ', ''))],
    [[NON_ASCII], ['required']],
  ],
  // The number people sign in with is often their telephone's: shown by strict only.
  strictTriggers: [[wholeWords(phoneFields), ['required', 'notnull', 'allownull', 'z.', 'register']]],
  messages: {
    sensitiveField: { seen: '`{{name}}` must be told', reason, advice: 'Leave it out, or let people skip it', evidence: 'C' },
    refusedField: { seen: 'nobody goes on here without `{{name}}`', reason, advice: 'Leave it out, or let people skip it', evidence: 'C' },
    askedField: { seen: '`{{name}}` is asked for', reason, advice: 'Leave it out unless the feature needs it', evidence: 'D' },
    multipleAtSignup: { seen: '{{count}} personal fields are asked for before a child can begin ({{names}})', reason, advice: 'Ask for a nickname, and for more when a feature needs it', evidence: 'C' },
    addressBook: { seen: '`{{name}}` takes more than one contact out of the address book', reason, advice: 'Let people pick one contact', evidence: 'A' },
    library: { seen: '`{{name}}` reads all pictures of the device', reason, advice: 'Let people pick a picture', evidence: 'A' },
    clipboard: { seen: '`{{name}}` reads the clipboard without being asked', reason, advice: 'Read it when somebody presses paste', evidence: 'C' },
    installedApps: { seen: '`{{name}}` lists what is installed on the device', reason, advice: 'Leave it out', evidence: 'A' },
  },
  suggestions: {
    dropRequired: 'Do not require it',
    dropField: 'Leave `{{name}}` out',
  },
  options: {
    fields: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of fields that few features need' },
    maxFields: { schema: { type: 'number' }, default: 3, description: 'How many personal fields a child may be asked for at the start' },
    domains: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further parts of the product, by path, that need such data' },
    purposeComponents: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own components that explain what a field is for' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly fields: readonly string[]; readonly maxFields: number; readonly domains: readonly string[]; readonly purposeComponents: readonly string[] }>;

/** The words of data that few features need, with those of the project. */
export const sensitiveWords = (on: Scope): readonly string[] => [...sensitiveFields, ...on.options.fields];
