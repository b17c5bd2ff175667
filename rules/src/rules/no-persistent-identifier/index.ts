import { configTriggers, useTriggers } from '../../catalogue';
import { advertisingIdReaders, deviceFingerprintWords, fingerprintWords, strongSources, trackingIdWords, visitorIdWords } from '../../catalogue/device-words';
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

const reason = 'no singling out of children across visits';

const meta = {
  id: 'no-persistent-identifier',
  description: 'Disallow device fingerprints, advertising ids and identifiers that outlive a visit',
  paragraphs: { primary: 68, also: [42, 69] },
  family: 'identification',
  sensitivity: 'guarded-adult',
  confidence: 'high',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML', 'JSON'],
  triggers: [
    ...useTriggers(['fingerprint', 'advertising id', 'device id']),
    ...configTriggers('advertising id'),
    [fingerprintWords.map((word) => word.replaceAll(' ', '')), ['navigator', 'screen', 'user', 'hash', 'device', 'canvas', 'player', 'account']],
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
    fingerprint: { seen: '`{{name}}` knows a device again without storing anything on it', reason, advice: 'Use a random id that ends with the visit', evidence: 'A' },
    ownFingerprint: { seen: '`{{name}}` is made of what tells devices apart ({{sources}})', reason, advice: 'Use a random id that ends with the visit', evidence: 'C' },
    keptFingerprint: { seen: '`{{name}}` ties an account to the devices of a person', reason, advice: 'Do not keep it', evidence: 'C' },
    advertisingId: { seen: '`{{name}}` opens or reads the identifier that advertisers share', reason, advice: 'Leave it out for everybody under 18', evidence: 'A' },
    deviceId: { seen: '`{{name}}` reads an identifier that stays with the device', reason, advice: 'Make a random id and keep it in the app', evidence: 'A' },
    storedId: { seen: '`{{name}}` is an id that stays in the browser and tells the visitor apart', reason, advice: 'Keep it for the visit', evidence: 'C' },
    longLived: { seen: '`{{name}}` keeps an id for {{days}} days', reason, advice: 'Keep it for {{limit}} days at most', evidence: 'C' },
    configured: { seen: '`{{name}}` in the configuration of the product {{says}}', reason, advice: 'Leave it out', evidence: 'A' },
  },
  suggestions: {
    randomId: 'Use `crypto.randomUUID()` instead',
    removeModule: 'Remove it',
    session: 'Keep it in `sessionStorage`',
    adultsOnly: 'Run it for verified adults only (`{{check}}`)',
    alsoCall: 'Call `{{text}}`',
    callInstead: 'Call `{{text}}` instead',
    shorten: 'Keep it for `{{value}}`',
    setSafely: 'Set it to `{{value}}`',
    removeEntry: 'Remove it',
    moveEntry: 'Move it to `{{list}}`',
  },
  options: {
    modules: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Further modules that make fingerprints' },
    maxIdAgeDays: { schema: { type: 'number' }, default: 0, description: 'How many days an id may live; 0 means 1 for children and 30 for a mixed audience' },
    minEntropySources: { schema: { type: 'number' }, default: 2, description: 'How many telling sources make a fingerprint' },
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
