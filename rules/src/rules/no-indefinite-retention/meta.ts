import { useTriggers } from '../../knowledge';
import { endDates, traces } from '../../knowledge/words/retention-words';
import type { RuleMeta, RuleContext } from '../../rule/create-rule';

const PEOPLE = ['child', 'student', 'pupil', 'kid', 'user', 'learner', 'session'];
/** As a value: dashes alone are no part of a trigger. */
const BELOW_ZERO = [': -1', '= -1', '(-1', ', -1'];

export const meta = {
  id: 'no-indefinite-retention',
  description: 'Disallow storing personal data of children indefinitely',
  paragraphs: { primary: 73, also: [72, 69] },
  help: {
    73: { force: 'ensure', says: 'says that children\'s data should not be retained unlawfully or unnecessarily' },
  },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'HTML'],
  triggers: [
    [['lifecycle'], ['enabled: false', "enabled': false", 'disabled']],
    [['delete', 'purge', 'erase', 'remove', 'expire', 'anonymi'], ['after'], ['forever', 'indefinite', 'infinity', 'infinite', 'null', 'never', 'unlimited', ': 0', '= 0', ...BELOW_ZERO]],
    [['retention', 'retain', 'deleteafter', 'keepfor', 'keepforever', 'expireafter', 'purgeafter', 'timetolive', 'ttl', 'lifecycle'], ['forever', 'indefinite', 'infinity', 'infinite', ...BELOW_ZERO, 'null', ': 0', '= 0', 'never', 'unlimited', 'disabled']],
    [['schema('], ['expires', 'expireafterseconds', 'expireat'], traces],
    [['cookie', 'serialize'], ['max-age', 'maxage', 'expires']],
    [['setcookie', 'set_cookie']],
    [endDates.map((words) => words.replaceAll(' ', '')).concat(endDates.map((words) => words.replaceAll(' ', '_'))), ['null'], traces],
    [['persist('], PEOPLE],
    ...useTriggers(['endless storage']),
  ],
  strictTriggers: [
    [['redis', 'valkey'], ['.set('], PEOPLE],
    ...useTriggers(['storage']).map((trigger) => [...trigger, PEOPLE]),
  ],
  messages: {
    forever: { seen: '`{{name}}: {{value}}` keeps {{what}} indefinitely', advice: 'Set an expiry', evidence: 'C' },
    longCookie: {
      seen: 'the cookie `{{name}}` lives for {{days}} days',
      advice: 'Set an expiry of {{limit}} days or less',
      evidence: 'C',
    },
    endTakenOff: { seen: '`{{name}}` removes the expiry of personal data', advice: 'Keep the expiry', evidence: 'A' },
    noExpiry: { seen: '`{{name}}` stores personal data without an expiry', advice: 'Set a TTL', evidence: 'D' },
    noEnd: { seen: 'records of `{{name}}` never expire', advice: 'Add a TTL index or an expiry field', evidence: 'C' },
  },
  suggestions: {
    limit: 'Change the value to `{{value}}`',
    addTime: 'Add an expiry (`{{value}}`)',
    addEnd: 'Add an expiry to each record (`{{value}}`)',
  },
  options: {
    maxDays: { schema: { type: 'number' }, default: 0, description: 'Maximum retention in days; 0 means 365 for children and 730 for a mixed audience' },
    models: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Names of models whose records must expire' },
    legalHolds: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Names of records with a legal retention duty' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Context = RuleContext<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly maxDays: number; readonly models: readonly string[]; readonly legalHolds: readonly string[] }>;

/** How many days data may be kept. */
export const limitOf = (context: Context): number => (context.options.maxDays > 0 ? context.options.maxDays : context.audience === 'children' ? 365 : 730);
