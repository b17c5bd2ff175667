import { configTriggers, useTriggers } from '../../catalogue';
import { advertisingIdReaders, deviceFingerprintWords, fingerprintWords, strongSources, trackingIdWords, visitorIdWords } from '../../catalogue/device-words';
import { subjects } from '../../catalogue/person-words';
import { configReport } from '../../detect/config-entry';
import { scriptsThat } from '../../detect/loaded-script';
import { callBeside, callInstead } from '../../detect/remedy';
import { usesOf } from '../../detect/use';
import { forAdultsOnly } from '../../detect/written-check';
import { replaceNode } from '../../edits/argument-edits';
import { removeStatement } from '../../edits/statement-edits';
import { getModule } from '../../resolve/api-path';
import { createRule, type RuleMeta, type RuleScope, wholeWords } from '../../rule';
import { checkNamedReaders, isForFeature } from './device-ids';
import { checkLongLivedIds } from './long-lived';
import { usesOfImport, valueMadeBy, withoutModule } from './mending';
import { checkNetworkPrints } from './network-prints';
import { checkOwnFingerprints } from './own-fingerprint';

const meta = {
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
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML', 'JSON'],
  triggers: [
    ...useTriggers(['fingerprint', 'advertising id', 'device id']),
    ...configTriggers('advertising id'),
    [fingerprintWords.map((word) => word.replaceAll(' ', '')), ['navigator', 'screen', 'hash', 'device', 'canvas', ...wholeWords([...subjects.child, ...subjects.any])]],
    [strongSources, ['hash', 'sha', 'md5', 'murmur', 'digest', 'join(', 'btoa']],
    [['useragent', 'user-agent', ...wholeWords(['ua'])], [...wholeWords(['ip']), 'x-forwarded-for', 'remoteaddress', 'remoteaddr'], ['hash', 'sha1', 'sha2', 'sha3', 'sha5', 'md5', 'createhash', 'murmur', 'xxhash']],
    [strongSources, [...fingerprintWords, ...visitorIdWords].map((word) => word.replaceAll(' ', '')).filter((word) => word.length > 4)],
    [trackingIdWords.concat(visitorIdWords).map((word) => word.replaceAll(' ', '')), ['localstorage'], ['expires', 'expiry', 'expiration']],
    [deviceFingerprintWords.map((word) => word.replaceAll(' ', ''))],
    [['navigator'], ['sendbeacon', 'fetch(', 'post(', 'send(', 'emit(', 'hash', 'sha', 'digest']],
    [visitorIdWords.map((word) => word.replaceAll(' ', '')), ['cookie', 'localstorage'], ['max-age', 'maxage', 'expires', 'random', 'uuid', 'nanoid']],
  ],
  strictTriggers: [[advertisingIdReaders.map((name) => name.toLowerCase())]],
  messages: {
    fingerprint: { seen: '`{{name}}` fingerprints the device', advice: 'Use a random id that ends with the session', evidence: 'A' },
    ownFingerprint: {
      seen: '`{{name}}` is a device fingerprint ({{sources}})',
      advice: 'Use a random id that ends with the session',
      evidence: 'C',
    },
    keptFingerprint: { seen: '`{{name}}` links an account to a device fingerprint', advice: 'Do not store it', evidence: 'C' },
    advertisingId: {
      seen: '`{{name}}` requests or reads the advertising id',
      advice: 'Leave it out for anyone under 18',
      paragraph: 42,
      evidence: 'A',
    },
    deviceId: { seen: '`{{name}}` reads a permanent device id', advice: 'Generate a random id and keep it in the app', evidence: 'A' },
    storedId: { seen: '`{{name}}` is a visitor id that outlives the session', advice: 'Keep it for the session only', evidence: 'C' },
    longLived: {
      seen: '`{{name}}` keeps an id for {{days}} days',
      advice: 'Keep it for {{limit}} days or less',
      evidence: 'C',
    },
    configured: { seen: '`{{name}}` {{says}}', advice: 'Remove it', evidence: 'A' },
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
    modules: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Additional modules that create fingerprints' },
    maxIdAgeDays: { schema: { type: 'number' }, default: 0, description: 'Maximum lifetime of an id in days; 0 means 1 for children and 30 for a mixed audience' },
    minEntropySources: { schema: { type: 'number' }, default: 2, description: 'Number of entropy sources that make a fingerprint' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, { readonly modules: readonly string[]; readonly maxIdAgeDays: number; readonly minEntropySources: number }>;

const MESSAGES = { fingerprint: 'fingerprint', 'advertising id': 'advertisingId', 'device id': 'deviceId' } as const;

export default createRule({
  meta,
  check(on: Scope) {
    const uses = usesOf(['fingerprint', 'advertising id', 'device id'], on.apis('use'), on.file);
    for (const { site, at, name, option, isUnsure } of uses) {
      const does = site.fact.does as keyof typeof MESSAGES;
      if (does === 'device id' && isForFeature(site.call, on)) continue;
      const value = option ? undefined : valueMadeBy(site.call, does);
      const beside = callBeside(site, site.fact.remedies ?? [], (module, range) => on.packageVersion(module, range), on.file);
      const instead = site.fact.instead === undefined ? undefined : callInstead(site, site.fact.instead, on.file);
      on.report({
        at, site: site.call, isUnsure, messageId: MESSAGES[does], data: { name: option ? on.file.getText(site.name) : name },
        suggest: [
          { id: 'setSafely', data: { value: option?.fact.safe ?? '' }, edits: option?.edits },
          { id: 'alsoCall', data: { text: beside?.text ?? '' }, edits: beside?.edits },
          { id: 'callInstead', data: { text: instead?.text ?? '' }, edits: instead?.edits },
          { id: 'randomId', edits: value && replaceNode(value, 'crypto.randomUUID()') },
          { id: 'removeModule', edits: does === 'fingerprint' ? withoutModule(site.call, on) : undefined },
          forAdultsOnly(site.call, on.settings, on.file),
        ],
      });
    }
    checkNamedReaders(new Set(uses.map(({ site }) => site.call)), on);
    for (const { host, at, site } of scriptsThat(['fingerprint'], on.elements(), on.file)) on.report({ at, site, messageId: 'fingerprint', data: { name: host } });
    for (const declaration of on.nodes('ImportDeclaration')) if (on.options.modules.includes(getModule(`${String(declaration.source.value)}:`) ?? '')) on.report({ at: declaration.source as never, site: declaration, messageId: 'fingerprint', evidence: 'B', data: { name: String(declaration.source.value) }, suggest: [{ id: 'removeModule', edits: usesOfImport(declaration, on).length === 0 ? removeStatement(declaration, on.file) : undefined }] });
    for (const site of on.configs('advertising id')) on.report({ ...configReport(site, on.file), messageId: 'configured' });
    checkOwnFingerprints(on);
    checkNetworkPrints(on);
    checkLongLivedIds(on);
  },
});
