import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../../ast';
import { isVisitorCookie } from '../../detect/visitor-cookie';
import { cookieLives } from '../../detect/cookie-life';
import { replaceNode } from '../../edits/argument-edits';
import { checkSchemas } from './unended-schema';
import { createRule, type RuleMeta, type RuleScope } from '../../rule';
import { hasAnyPhrase, hasAnyWord } from '../../values/words';
import { valueOf } from '../../values/value-of';

const reason = 'no keeping of data longer than needed';

const meta = {
  id: 'no-indefinite-retention',
  description: 'Disallow keeping data of children without an end',
  paragraphs: { primary: 73, also: [72, 69] },
  family: 'data',
  sensitivity: 'children+mixed',
  confidence: 'medium',
  duty: 'must',
  severity: { recommended: 'warn', strict: 'error' },
  languages: ['JS', 'JSX', 'HTML'],
  triggers: [
    [['lifecycle'], ['enabled: false', 'enabled:false', 'disabled']],
    [['delete', 'purge', 'erase', 'remove', 'expire', 'anonymi'], ['after'], ['forever', 'indefinite', 'infinity', 'infinite', 'null', 'never', 'unlimited', ': 0', '-1']],
    [['retention', 'retain', 'deleteafter', 'keepfor', 'keepforever', 'expireafter', 'purgeafter', 'timetolive', 'ttl', 'lifecycle'], ['forever', 'indefinite', 'infinity', 'infinite', '-1', 'null', ': 0', ':0', 'never', 'unlimited', 'disabled']],
    [['schema('], ['expires', 'expireafterseconds', 'expireat'], ['location', 'coordinates', 'latitude', 'recording', 'transcript', 'browsing', 'searches']],
    [['cookie', 'serialize'], ['max-age', 'maxage', 'expires']],
    [['setcookie', 'set_cookie']],
    [['.set(', 'redis'], ['child', 'student', 'pupil', 'kid', 'user']],
  ],
  messages: {
    forever: { seen: '`{{name}}: {{value}}` keeps {{what}} without an end', reason, advice: 'Give it an end', evidence: 'C' },
    longCookie: { seen: 'the cookie `{{name}}` lives for {{days}} days', reason, advice: 'Let it end after {{limit}} days at most', evidence: 'C' },
    noExpiry: { seen: '`{{name}}` keeps what belongs to a person without an end', reason, advice: 'Give it a time after which it goes', evidence: 'D' },
    noEnd: { seen: 'records of `{{name}}` have no time after which they go', reason, advice: 'Add an index or a field with an end', evidence: 'C' },
  },
  suggestions: {
    limit: 'Set it to `{{value}}`',
  },
  options: {
    maxDays: { schema: { type: 'number' }, default: 0, description: 'How many days data may be kept; 0 means 365 for children and 730 for a mixed audience' },
    models: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Names of models of which every record must have an end' },
    legalHolds: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Names of records that the law wants kept' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly maxDays: number; readonly models: readonly string[]; readonly legalHolds: readonly string[] }>;

/** Keys that say how long something is kept, and those among them that also time other things. */
const KEEP_KEYS = ['retention', 'retention days', 'retention period', 'retention policy', 'data retention', 'retain for', 'retain days', 'delete after', 'delete after days', 'purge after', 'keep for', 'keep days', 'expire after seconds', 'keep forever', 'auto delete after', 'message retention', 'chat retention', 'log retention', 'history retention'];
/** `deleteInactiveAccountsAfter`, `purge_recordings_after_days` */
const ENDS = /^(?:delete|purge|erase|remove|expire|anonymi[sz]e)\w*after(?:_?(?:days|seconds|months|years))?$/i;
/** Keys that time other things too: they count beside words of what people leave behind. */
const LIFE_KEYS = /^(?:ttl|time_?to_?live|max_?age_?days|expires_?after|lifetime)$/i;
const LEFT_BEHIND = ['child', 'children', 'student', 'students', 'pupil', 'kid', 'kids', 'user', 'users', 'message', 'messages', 'chat', 'chats', 'recording', 'recordings', 'location', 'locations', 'history', 'event', 'events', 'activity', 'conversation', 'conversations', 'transcript', 'transcripts', 'voice'];
const FOREVER = /^(?:forever|indefinite|indefinitely|infinite|infinity|never|unlimited|permanent|none|disabled)$/i;
/** Last words of names that are a moment or a number, not how long something is kept. */
const MOMENTS = /(?:cut_?off|date|time|timestamp|at|count|rate|score|index|position)$/i;
const OTHER_THINGS = ['asset', 'assets', 'static', 'build', 'cache', 'image', 'images', 'font', 'fonts', 'bundle', 'public', 'cdn', 'code', 'translation', 'translations', 'locale', 'key', 'keys', 'backup config', 'artifact', 'artifacts', 'job', 'jobs', 'queue', 'metric', 'metrics', 'trace'];
/** Cookies that keep a choice, not a person. */
const CHOICES = ['theme', 'locale', 'lang', 'language', 'i18n', 'release', 'channel', 'beta', 'version', 'font', 'contrast', 'install', 'tour', 'tooltip', 'notice', 'popup', 'consent', 'cookie consent', 'cookies accepted', 'dismissed', 'seen', 'banner', 'sidebar', 'color', 'colour', 'mode', 'csrf', 'xsrf', 'timezone', 'tz', 'currency', 'layout', 'volume', 'optout', 'opt out', 'optin', 'opt in'];

export default createRule({
  meta,
  check(on: Scope) {
    const limit = on.options.maxDays > 0 ? on.options.maxDays : on.audience === 'children' ? 365 : 730;
    for (const node of on.nodes('Property', 'VariableDeclarator', 'AssignmentExpression')) checkForever(node, limit, on);
    if (/lifecycle/i.test(on.file.code)) for (const object of on.nodes('ObjectExpression')) checkLifecycle(object, on);
    for (const life of cookieLives(on.file)) {
      const name = life.name ?? 'cookie';
      if (life.days <= limit || life.isMark || isVisitorCookie(life.name) || hasAnyPhrase(name, CHOICES) || life.name === undefined || on.options.legalHolds.includes(name)) continue;
      const value = life.amount && String(limit * life.amount.perDay);
      on.report({ at: life.at, site: life.site, messageId: 'longCookie', data: { name, days: String(Math.round(life.days)), limit: String(limit) }, suggest: [{ id: 'limit', data: { value: value ?? '' }, edits: life.amount && value !== undefined ? replaceNode(life.amount.node, value) : undefined }] });
    }
    for (const call of on.nodes('CallExpression', 'NewExpression')) checkStore(call, on);
    checkSchemas(on);
  },
});

/** `retention: 'forever'`, `deleteAfter: null`, `RETENTION_DAYS = Infinity`. */
function checkForever(node: AstNode, limit: number, on: Scope): void {
  const target = (node.type === 'Property' ? node.key : node.type === 'VariableDeclarator' ? node.id : node.left) as AstNode;
  const name = node.type === 'Property' ? (getKeyName(target, node.computed as boolean) ?? '') : nameOf(target);
  const given = (node.type === 'Property' ? node.value : node.type === 'VariableDeclarator' ? node.init : node.right) as AstNode | null;
  if (!given || node.parent?.type === 'ObjectPattern' || !(hasAnyPhrase(name, KEEP_KEYS) || ENDS.test(name) || /^KEEP_FOREVER$/.test(name) || isLife(node, name, on)) || hasAnyWord(name, OTHER_THINGS) || MOMENTS.test(name) || isFilledLater(node)) return;
  const expression = unwrap(given);
  const text = on.file.getText(expression);
  const value = valueOf(expression, on.file);
  const isEndless = /^(?:Infinity|Number\.(?:POSITIVE_INFINITY|MAX_SAFE_INTEGER))$/.test(text) || (value.kind === 'known' && (value.value === null || value.value === -1 || (value.value === 0 && name !== 'retention' && !/delete|not kept|never persisted/i.test(siblingsOf(node, on))) || (typeof value.value === 'string' && FOREVER.test(value.value)))) || (/forever/i.test(name) && text === 'true') || /RetentionDays\.INFINITE$/.test(text);
  const around = node.type === 'Property' && node.parent ? on.file.getText(node.parent).slice(0, 300) : '';
  if (!isEndless || hasAnyWord(around, OTHER_THINGS) || on.options.legalHolds.some((hold) => around.includes(hold) || on.path.includes(hold))) return;
  const isText = typeof (value.kind === 'known' ? value.value : undefined) === 'string';
  const days = isText ? `'${limit}d'` : /seconds/i.test(name) ? String(limit * 86_400) : String(limit);
  on.report({ at: node.type === 'Property' ? node : given, site: node, messageId: 'forever', data: { name, value: text, what: whatIsKept(around) }, suggest: [{ id: 'limit', data: { value: days }, edits: expression.type === 'Literal' || expression.type === 'Identifier' || expression.type === 'UnaryExpression' ? replaceNode(expression, days) : undefined }] });
}

/** `{ collection: 'childEvents', ttl: -1 }` */
const isLife = (node: AstNode, name: string, on: Scope): boolean =>
  node.type === 'Property' && LIFE_KEYS.test(name) && node.parent !== undefined && hasAnyWord(on.file.getCode(node.parent).slice(0, 300), LEFT_BEHIND);

/** Rules of a store about when things go, that are switched off: `lifecycleRules: [{ enabled: false, expiration }]`. */
function checkLifecycle(object: AstNode, on: Scope): void {
  const entries = (object.properties as AstNode[]).flatMap((property) => (property.type === 'Property' ? [{ property, name: getKeyName(property.key as AstNode, property.computed as boolean) ?? '' }] : []));
  const off = entries.find(({ property, name }) => (name === 'enabled' && property.value.value === false) || (/^status$/i.test(name) && property.value.value === 'Disabled'));
  if (!off || !entries.some(({ name }) => /^(?:expiration|expirationDate|noncurrentVersionExpiration)$/i.test(name))) return;
  on.report({ at: off.property, site: object, messageId: 'forever', data: { name: off.name, value: on.file.getText(off.property.value as AstNode), what: 'data' }, suggest: [{ id: 'limit', data: { value: off.name === 'enabled' ? 'true' : "'Enabled'" }, edits: replaceNode(off.property.value as AstNode, off.name === 'enabled' ? 'true' : "'Enabled'") }] });
}

/** `retentionDays: 0, method: 'HARD_DELETE'` keeps nothing. */
const siblingsOf = (node: AstNode, on: Scope): string => (node.type === 'Property' && node.parent ? on.file.getCode(node.parent).replace(on.file.getCode(node), '') : '');

/** `let cutoff = 0;` only starts with something. */
const isFilledLater = (node: AstNode): boolean => node.type === 'VariableDeclarator' && node.parent?.kind !== 'const';

const nameOf = (target: AstNode): string => (target.type === 'MemberExpression' ? (target.computed ? '' : (getMemberName(target) ?? '')) : String(target.name ?? ''));

const whatIsKept = (around: string): string => /['"](\w*(?:child|message|pupil|student|kid|user|event|recording|location)\w*)['"]/i.exec(around)?.[1] ?? 'data';

/** A cache write for a person without a time, and models that must have one. */
function checkStore(call: AstNode, on: Scope): void {
  const callee = unwrap(call.callee as AstNode);
  const name = getCalleeName(call) ?? '';
  const args = call.arguments as AstNode[];
  if (name === 'set' && callee.type === 'MemberExpression' && /redis/i.test(on.file.getCode(callee.object as AstNode)) && args.length === 2 && hasAnyWord(on.file.getCode(args[0]), ['child', 'student', 'pupil', 'kid', 'user', 'session'])) on.report({ at: callee.property as AstNode, site: call, messageId: 'noExpiry', data: { name: on.file.getText(callee) } });
  const model = /^(?:model|define)$/.test(name) ? String(args[0]?.value ?? '') : '';
  if (on.options.models.includes(model) && !/expires|expireAfterSeconds|deleteAt|deleteAfter/i.test(on.file.code)) on.report({ at: args[0], site: call, messageId: 'noEnd', data: { name: model } });
}
