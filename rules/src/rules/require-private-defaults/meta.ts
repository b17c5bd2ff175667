import { openAudiences } from '../../catalogue/setting-words';
import { audienceNameWords, switchNameWords } from '../../resolve/polarity';
import type { RuleMeta, RuleScope } from '../../rule';

const reason = 'privacy that is built in from the start';

export const meta = {
  id: 'require-private-defaults',
  description: 'Require the most protective value as default of every privacy setting, and a default for each of them',
  paragraphs: { primary: 70, also: [88, 67, 122] },
  family: 'defaults',
  sensitivity: 'children+mixed',
  confidence: 'high',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL'],
  triggers: [
    [switchNameWords],
    [audienceNameWords, openAudiences.flatMap((audience) => [`'${audience}`, `.${audience}`])],
    [audienceNameWords, ['schema']],
    [['emailvisibility', 'phonevisibility', 'birthdayvisibility', 'agevisibility', 'locationvisibility', 'profilevisibility'], ['true']],
    [['acl'], ['public']],
    [['makepublic', 'publicurl']],
    [['upload', 'createbucket', 'updatebucket', 'writestream', 'save(', 'put('], ['public:', "public':", 'access:', "access':", "'public'"]],
  ],
  strictTriggers: [
    [['preview', 'richlink', 'presence', 'typing', 'readreceipt', 'lastseen', 'onlinestatus', 'useronline', 'user_online', 'user-online', 'user:online', 'useroffline', 'user_offline', 'user-offline', 'user:offline', 'onlineusers', 'online_users', 'online-users', 'userstatus', 'user_status', 'user-status', 'user:status', 'statuschange', 'status_change', 'status-change', 'friendonline', 'friend_online', 'friend-online', 'friend:online']],
  ],
  messages: {
    openDefault: { seen: '`{{name}}` starts as {{value}}', reason, advice: 'Start with the most protective value', evidence: 'C' },
    openFallback: { seen: '`{{name}}` becomes {{value}} when nothing was chosen', reason, advice: 'Fall back to the most protective value', evidence: 'C' },
    nameOnly: { seen: '`{{name}}` starts as {{value}}', reason, advice: 'If it opens something of a person to others, start it closed', evidence: 'D' },
    missingDefault: { seen: 'the privacy field `{{name}}` has no default', reason, advice: 'Give it the most protective value', evidence: 'C' },
    presenceSent: { seen: '`{{name}}` tells others what the child does, and no choice of the child stands around it', reason, advice: 'Send it only when the child switched it on', evidence: 'D' },
    publicStorage: { seen: '`{{name}}` opens an uploaded file to everybody', reason, advice: 'Store it private and hand out signed addresses', evidence: 'C' },
  },
  suggestions: {
    protect: 'Start with `{{value}}`',
    addDefault: 'Add `{{value}}`',
  },
  options: {
    settings: { schema: { type: 'object', additionalProperties: { type: ['string', 'boolean', 'number'] } }, default: {}, description: 'Own privacy settings and their protective value' },
    ignoreNames: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Names that look like privacy settings and are none' },
    schemaCalls: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own functions that make a stored schema of an object of fields' },
    publicBuckets: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Names of buckets and folders that are meant to be public' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options {
  readonly settings: Readonly<Record<string, string | boolean | number>>;
  readonly ignoreNames: readonly string[];
  readonly schemaCalls: readonly string[];
  readonly publicBuckets: readonly string[];
}

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;
