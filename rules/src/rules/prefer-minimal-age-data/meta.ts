import { facePictures, paperPictures } from '../../catalogue/inference-words';
import { NON_ASCII, type RuleMeta, type RuleScope } from '../../rule';

const reason = 'only data that is needed';

export const meta = {
  id: 'prefer-minimal-age-data',
  description: 'Prefer an age band over a whole birth date, and forget papers and pictures after an age check',
  paragraphs: { primary: 69, also: [55, 114, 68] },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'NG', 'SVL', 'HTML'],
  triggers: [
    [['birthday', 'birthdate', 'dateofbirth', 'dob', 'date of birth', 'birth date', 'birth day']],
    [[...facePictures, ...paperPictures].map((word) => word.replaceAll(' ', '')), ['upload', 'save', 'put(', 'putobject', 'store']],
    [['estimatedage', 'predictedage', 'faceage'], ['image', 'photo', 'frame', 'selfie']],
    [[NON_ASCII], [...["type='date'", "type={'date'", 'type=date', "type=''date'"], 'datepicker', 'datefield', 'dateinput']],
  ],
  messages: {
    fullBirthDate: { seen: '`{{name}}` asks for a whole date of birth', reason, advice: 'An age band is enough', evidence: 'C' },
    keptBirthDate: { seen: '`{{name}}` keeps or passes on a whole date of birth', reason, advice: 'Keep an age band', evidence: 'C' },
    identityDocument: { seen: '`{{name}}` of an age check is kept', reason, advice: 'Delete it when the check is done', evidence: 'C' },
    biometricAge: { seen: 'an age guessed from a face is kept with the picture', reason, advice: 'Keep the age band alone', evidence: 'C' },
  },
  suggestions: {
    useBand: 'Ask for an age band (`{{value}}`)',
  },
  options: {
    bands: { schema: { type: 'array', items: { type: 'string' } }, default: ['0-5', '6-9', '10-12', '13-15', '16-17', '18+'], description: 'Age bands to offer' },
    fieldNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of birth dates' },
    domains: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further parts of the product, by path, that need the date' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly bands: readonly string[]; readonly fieldNames: readonly string[]; readonly domains: readonly string[] }>;

/** Names of texts that turn a date into a band. */
export const BAND = /age_?(?:band|group|range|bracket)|toAgeBand|ageCategory/i;
