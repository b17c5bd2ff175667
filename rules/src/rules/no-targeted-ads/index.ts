import { apiTriggers, configTriggers, useTriggers } from '../../catalogue';
import { adIdKeys, adSlotClass, aimingKeys, plainAdHost, userObjectKeys, videoAdPath } from '../../catalogue/ad-words';
import { configReport } from '../../detect/config-entry';
import { scriptsThat } from '../../detect/loaded-script';
import { usesOf } from '../../detect/use';
import { createRule, type RuleMeta, type RuleScope, wholeWords } from '../../rule';
import { checkBanners } from './banners';
import { checkOwnRequests } from './own-requests';
import { checkOwnSettings, tellingSwitches } from './own-settings';
import { checkSignals } from './signals';
import { checkTags } from './tags';
import { checkTreatment } from './treatment';

const reason = 'no advertising aimed at children by their traits';

const meta = {
  id: 'no-targeted-ads',
  description: 'Disallow ads aimed at a person, and ad SDKs that start without child treatment, where they can reach a child',
  paragraphs: { primary: 42, also: [40, 110, 116] },
  family: 'advertising',
  sensitivity: 'guarded-adult',
  confidence: 'high',
  duty: 'must',
  severity: { recommended: 'error', strict: 'error' },
  languages: ['JS', 'JSX', 'VUE', 'SVL', 'HTML', 'JSON'],
  triggers: [
    ...apiTriggers(['ad']),
    ...useTriggers(['advertising', 'ad personalisation']),
    ...configTriggers('advertising'),
    [[adSlotClass, videoAdPath]],
    [[...tellingSwitches.keys()]],
    [[...wholeWords(['ad', 'advert', 'advertisement', 'advertising', 'creative']), 'adrequest', 'adserver'], [...aimingKeys.filter((key) => key !== 'age'), ...adIdKeys, 'keywords'].map((key) => key.replaceAll(' ', '')).concat('age:', "age':", '.age', 'age,', 'age }')],
    [['ortb', 'openrtb', 'prebid', 'bidder', 'adunit', 'ad_unit', 'bidrequest'], userObjectKeys.filter((key) => key.length > 2).map((key) => key.replaceAll(' ', ''))],
  ],
  messages: {
    missingTreatment: { seen: '`{{name}}` starts {{service}} without saying that children may see the ads', reason, advice: 'Ask for child treatment first', evidence: 'A' },
    personalised: { seen: '`{{name}}` asks for a personalised ad', reason, advice: 'Ask for one that is not made for the person', evidence: 'A' },
    treatmentDisabled: { seen: '`{{name}}: {{value}}` declines ads fit for children', reason, advice: 'Ask for them', evidence: 'A' },
    noChildMode: { seen: '`{{name}}` starts {{service}}, which has no mode for children', reason, advice: 'Start it for verified adults only', evidence: 'A' },
    legacyTreatment: { seen: '`{{name}}` is an older way to ask for child treatment', reason, advice: 'Use `{{newer}}` as well', evidence: 'D' },
    userSignal: { seen: '`{{name}}` tells the ad request about the person', reason, advice: 'Say what the page is about instead', evidence: 'A' },
    doNotTrackOff: { seen: '`{{name}}: 0` speaks over the wish not to be tracked', reason, advice: 'Pass on what the browser says', evidence: 'C' },
    gatedAd: { seen: '`{{name}}` makes watching an ad the price of something', reason, advice: 'Give it without an ad', evidence: 'D' },
    adNetwork: { seen: 'the page loads {{name}}, which follows people to show them ads', reason, advice: 'Leave it out where children may come', evidence: 'A' },
    untaggedSlot: { seen: 'this ad slot does not say that children may see it', reason, advice: 'Add `data-tag-for-age-treatment="1"`', evidence: 'A' },
    adSignals: { seen: '`{{name}}` lets {{service}} use what people do for ads made for them', reason, advice: 'Switch that off', evidence: 'A' },
    configured: { seen: '`{{name}}` in the configuration of the product {{says}}', reason, advice: 'Delay it until it is known that an adult agreed', evidence: 'A' },
    guardTooLow: { seen: 'the age check around this lets people under 18 pass', reason: 'no advertising aimed at anybody under 18', advice: 'Raise the check to 18', evidence: 'A' },
  },
  suggestions: {
    addTreatment: 'Ask for child treatment first (`{{text}}`)',
    useNewer: 'Add `{{newer}}`',
    setTreatment: 'Set it to `{{value}}`',
    dropKey: 'Remove `{{name}}`',
    adultsOnly: 'Run it for verified adults only (`{{check}}`)',
    tagSlot: 'Add `data-tag-for-age-treatment="1"`',
    setSafely: 'Set it to `{{value}}`',
  },
  options: {
    sdks: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Own functions that start an ad SDK' },
    configModules: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Modules in which child treatment is set once; files that import one are trusted' },
    requireLegacyTags: { schema: { type: 'boolean' }, default: false, description: 'Whether the older switches are needed beside the new one' },
    contextualKeys: { schema: { type: 'array', items: { type: 'string' } }, default: [], description: 'Keys of ad requests that speak of the page' },
  },
  since: '0.1.0',
} as const satisfies RuleMeta;

export interface Options { readonly sdks: readonly string[]; readonly configModules: readonly string[]; readonly requireLegacyTags: boolean; readonly contextualKeys: readonly string[] }
export type Scope = RuleScope<keyof typeof meta.messages, keyof typeof meta.suggestions, Options>;

export default createRule({
  meta,
  check(on: Scope) {
    checkTreatment(on);
    checkSignals(on);
    checkTags(on);
    checkBanners(on);
    checkOwnSettings(on);
    checkOwnRequests(on);
    for (const { host, at, site } of scriptsThat(['advertising'], on.elements(), on.file)) if (host !== plainAdHost) on.report({ at, site, messageId: 'adNetwork', data: { name: host } });
    for (const { site, at, option, isUnsure } of usesOf(['ad personalisation'], on.apis('use'), on.file)) on.report({ at, site: site.call, isUnsure, messageId: 'adSignals', data: { name: on.file.getText(site.name), service: site.sdk.name }, suggest: [{ id: 'setSafely', data: { value: option?.fact.safe ?? '' }, edits: option?.edits }] });
    for (const site of on.configs('advertising')) on.report({ ...configReport<'setSafely'>(site, on.file), messageId: 'configured' });
  },
});
