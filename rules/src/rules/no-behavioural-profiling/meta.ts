import { apiTriggers, useTriggers } from '../../catalogue';
import { engagementKeys, interestNames, profilingWords, subjectCounts, userIdKeys } from '../../catalogue/person-words';
import type { RuleMeta, RuleScope } from '../../rule';

const reason = 'no profiling of children, with or without consent';
const squeeze = (words: readonly string[]): string[] => words.flatMap((word) => (word.includes(' ') ? [word.replaceAll(' ', ''), word.replaceAll(' ', '_'), word.replaceAll(' ', '-')] : [word]));

export const meta = {
  id: 'no-behavioural-profiling',
  description: 'Disallow building or feeding a trait, interest or affinity profile of a child',
  paragraphs: { primary: 42, also: [61, 68, 10] },
  family: 'advertising',
  sensitivity: 'guarded-adult',
  confidence: 'high',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML'],
  triggers: [
    ...apiTriggers(['profile']),
    ...useTriggers(['person profiles']),
    [squeeze(profilingWords)],
    [[...interestNames, ...squeeze(subjectCounts)], ['+=', '++', 'increment', '$inc', '+ 1', '0) +', 'incrby']],
    [squeeze(userIdKeys.filter((key) => key.endsWith('id'))), squeeze(engagementKeys)],
    [['analytics', 'tracking', 'tracker', 'telemetry', 'metrics', 'statistics'], ['scrolldepth', 'scroll_depth', 'timeonpage', 'time_on_page', 'timespent', 'time_spent', 'dwell', 'follow', 'setuser', 'identify', 'userproperties', 'user_properties']],
  ],
  strictTriggers: [
    [['follow', 'subscribe'], ['tag', 'topic', 'interest', 'categor', 'hobb', 'genre']],
    [['put(', 'dispatch(', 'call(', 'fork(', 'spawn('], ['identify']],
    [['sync', 'match', 'exchange', 'partner', 'identity', 'pixel', 'uid2', 'id5', 'liveramp', 'ats'], ['hashed', 'emailhash', 'email_hash', 'sha256', 'md5', 'phonehash', 'phone_hash', 'hem']],
  ],
  messages: {
    traits: { seen: '`{{name}}` gives {{service}} the trait `{{trait}}` of a person', reason, advice: 'Leave it out for everybody under 18', evidence: 'A' },
    identity: { seen: '`{{name}}` tells {{service}} who the person is (`{{value}}`)', reason, advice: 'Give an opaque id, or none for everybody under 18', evidence: 'A' },
    userId: { seen: '`{{name}}` ties what a person does to their account at {{service}}', reason, advice: 'Leave the user id out for everybody under 18', evidence: 'A' },
    everybody: { seen: '`{{name}}: {{value}}` lets {{service}} keep a profile of everybody, signed in or not', reason, advice: 'Keep none of anybody under 18', evidence: 'A' },
    forwarded: { seen: '`{{name}}` hands traits to {{service}} that this file does not show', reason, advice: 'Make sure no trait of anybody under 18 is among them', evidence: 'D' },
    vocabulary: { seen: '`{{name}}` derives a profile from a person\'s data', reason, advice: 'Use what the content is about instead', evidence: 'C' },
    counter: { seen: 'interests of a person are counted up under `{{name}}`', reason, advice: 'Count the content, not the person', evidence: 'C' },
    record: { seen: 'this record joins a person (`{{name}}`) with what they watched and for how long', reason, advice: 'Count views without the person', evidence: 'C' },
    engagement: { seen: '`{{name}}` reports how a person spends attention', reason, advice: 'Leave it out for everybody under 18', evidence: 'D' },
    guardTooLow: { seen: 'the age check around this lets people under 18 pass', reason: 'no profiling of anybody under 18', advice: 'Raise the check to 18', evidence: 'A' },
  },
  suggestions: {
    adultsOnly: 'Run it for verified adults only (`{{check}}`)',
    dropTraits: 'Leave the traits out',
    dropProperty: 'Remove `{{trait}}`',
    setSafely: 'Set `{{name}}` to `{{value}}`',
  },
  options: {
    allowedTraits: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further trait names that say nothing of the person' },
    vocabulary: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further names of functions and keys that derive a profile' },
    sdks: { schema: { type: 'array', items: { type: 'object', properties: { module: { type: 'string' }, method: { type: 'string' } }, required: ['method'], additionalProperties: false } }, default: [], description: 'Further modules and methods that take traits' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly allowedTraits: readonly string[];
  readonly vocabulary: readonly string[];
  readonly sdks: readonly { readonly module?: string; readonly method: string }[];
}

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
