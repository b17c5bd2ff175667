import { removeProperty } from '../../edits/argument-edits';
import { adNetworks, adSignals, adSlots, adStarts, adSwitches, askingBanners, declinedSwitches, doNotTrackOverrides, gatedAds, slotLoaders,
  unfitBanners, videoAds } from '../../facts/ad-requests';
import { callsNamed, importsFrom } from '../../facts/sdk-calls';
import { withoutSignal } from '../../repairs/ad-requests/signal';
import { addNewer, askInAddress, personalRequests, tagSlot, treatFirst, turnOn, turnOnDeclared } from '../../repairs/ad-requests/treatment';
import { configReport } from '../../repairs/config-entry';
import type { Replacement } from '../../repairs/remedy';
import { setSafely } from '../../repairs/safe-option';
import { forAdultsOnly } from '../../repairs/written-check';
import { createRule, type Suggestion } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    checkStarts(context);
    checkSwitches(context);
    checkSignals(context);
    checkPages(context);
    for (const site of context.configs('advertising')) {
      context.report({ ...configReport<'setSafely'>(site, context.file), messageId: 'configured' });
    }
  },
});

const setTreatment = ({ text, edits }: Replacement): Suggestion<'setTreatment'> => ({ id: 'setTreatment', data: { value: text }, edits });
const addTreatment = ({ text, edits }: Replacement): Suggestion<'addTreatment'> => ({ id: 'addTreatment', data: { text }, edits });

/** Starts of ad SDKs and requests for ads that nothing in the file fits to children. */
function checkStarts(context: Context): void {
  const { file, settings, options } = context;
  for (const { site, at } of gatedAds(context)) {
    context.report({ at, site: site.call, messageId: 'gatedAd', data: { name: context.textOf(at) } });
  }
  for (const { call, callee, name } of callsNamed(options.sdks, context)) {
    const suggest = [forAdultsOnly(call, settings, file)];
    context.report({ at: callee, site: call, messageId: 'missingTreatment', evidence: 'B', data: { name, service: 'your ads' }, suggest });
  }
  if (importsFrom(options.configModules, context).length > 0) return;
  for (const start of adStarts(context)) {
    const { site, isTreated, hasNoChildMode, isUnsure } = start;
    if (isTreated && !hasNoChildMode) continue;
    const { name, call } = site;
    const messageId = hasNoChildMode ? 'noChildMode' : 'missingTreatment';
    const data = { name: context.nameOf(name), service: site.sdk.name };
    const suggest = [addTreatment(treatFirst(start, context)), forAdultsOnly(call, settings, file)];
    context.report({ at: name, site: call, isUnsure, messageId, data, suggest });
  }
  for (const { at, name, site, asked } of personalRequests(context)) {
    const data = { name: name ? context.nameOf(name) : context.textOf(at), option: asked.text };
    context.report({ at, site, messageId: 'personalised', data, suggest: [setTreatment(asked)] });
  }
}

/** Flags for child-directed treatment that are turned off or deprecated, and user signals that are allowed in ad requests. */
function checkSwitches(context: Context): void {
  const { file, options } = context;
  for (const each of adSwitches(context)) {
    const { site, setting, state, place, isOutweighed, newer } = each;
    if (place && state === 'off' && !isOutweighed) {
      const suggest = [setTreatment(turnOn(each, file))];
      context.report({ at: place.node, site: site.call, messageId: 'treatmentDisabled', data: { setting }, suggest });
    }
    if (place && state === 'on' && newer && !options.requireLegacyTags) {
      const { text, edits } = addNewer(each, file);
      const data = { setting, newer: text, value: newer.safe ?? '' };
      const suggest = [{ id: 'useNewer' as const, data: { newer: text }, edits }];
      context.report({ at: place.node, site: site.call, messageId: 'legacyTreatment', data, suggest });
    }
  }
  for (const declined of declinedSwitches(context).filter(({ isOutweighed }) => !isOutweighed)) {
    const { at, site, name, value, isOfTool: isUnsure } = declined;
    const suggest = [setTreatment(turnOnDeclared(declined, file))];
    context.report({ at, site, isUnsure, messageId: 'treatmentDisabled', data: { setting: `${name}: ${value}` }, suggest });
  }
  for (const use of context.uses('ad personalisation')) {
    const { text, edits } = setSafely(use, file);
    const { site, at, name, option, isUnsure } = use;
    const data = { name: option?.setting ?? name, service: site.sdk.name, safe: text };
    const suggest = [{ id: 'setSafely' as const, data: { value: text }, edits }];
    context.report({ at, site: site.call, isUnsure, messageId: option?.missing ? 'adSignalsByDefault' : 'adSignals', data, suggest });
  }
}

/** What requests for ads disclose about the person. */
function checkSignals(context: Context): void {
  for (const signal of adSignals(context.options.contextualKeys, context)) {
    const { at, site, evidence, name, key } = signal;
    const suggest = [{ id: 'dropKey' as const, data: { name: key }, edits: withoutSignal(signal, context.file) }];
    context.report({ at, site, messageId: 'userSignal', evidence, data: { name }, suggest });
  }
  for (const { key, node } of doNotTrackOverrides(context)) {
    const suggest = [{ id: 'dropKey' as const, data: { name: key }, edits: removeProperty(node, context.file) }];
    context.report({ at: node, messageId: 'doNotTrackOff', data: { name: key }, suggest });
  }
}

/** Ads on web pages: ad networks, ad slots with the scripts that fill them, URLs of video ads, and components. */
function checkPages(context: Context): void {
  for (const { element, sdk } of unfitBanners(context)) {
    context.report({ at: element, site: element, messageId: 'noChildMode', data: { name: element.rawTag, service: sdk.name } });
  }
  for (const { element, options, asked } of askingBanners(context).filter(({ isTreated }) => !isTreated)) {
    context.report({ at: options ?? element, site: element, messageId: 'personalised', data: { name: element.rawTag, option: asked } });
  }
  for (const { host, at, site, isUnsure } of adNetworks(context))
    context.report({ at, site, isUnsure, messageId: 'adNetwork', data: { name: host } });
  for (const slot of adSlots(context)) {
    if (slot.treatment !== 'off' && slot.treatment !== 'absent') continue;
    context.report({ at: slot.element, site: slot.element, messageId: 'untaggedSlot', suggest: [{ id: 'tagSlot', edits: tagSlot(slot) }] });
  }
  for (const { at, site, name, isTreated, hasSlots } of slotLoaders(context)) {
    if (!isTreated && !hasSlots) context.report({ at, site, messageId: 'missingTreatment', data: { name, service: 'page ads' } });
  }
  for (const ad of videoAds(context).filter(({ isTreated }) => !isTreated)) {
    const suggest = [addTreatment(askInAddress(ad, context.file))];
    context.report({ at: ad.at, messageId: 'missingTreatment', data: { name: ad.name, service: 'video ads' }, suggest });
  }
}
