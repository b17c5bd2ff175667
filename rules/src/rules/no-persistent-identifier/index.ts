import { replaceNode } from '../../edits/argument-edits';
import { removeStatement } from '../../edits/statement-edits';
import { cookieLives, hardwareAddresses, isPassingId, isVisitorCookie, keptFingerprints, namedIdReaders, networkPrints, ownFingerprints,
  servesFeature, storedIds } from '../../facts/identifiers';
import { importsFrom, loadsOf, type Use } from '../../facts/sdk-calls';
import { configReport } from '../../repairs/config-entry';
import { inSession, withoutModule, withRandomId } from '../../repairs/people/identifiers';
import { callBeside, callInstead } from '../../repairs/remedy';
import { setSafely } from '../../repairs/safe-option';
import { forAdultsOnly } from '../../repairs/written-check';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const MESSAGES = {
  fingerprint: 'fingerprint',
  'advertising id': 'advertisingId',
  'device id': 'deviceId',
  'network address': 'networkAddress',
} as const;
/** Days that an id may live where no option says it. */
const LONGEST = { children: 1, others: 30 } as const;

export default createRule({
  meta,
  check(context: Context) {
    for (const use of context.uses('fingerprint', 'advertising id', 'device id', 'network address')) reportUse(use, context);
    for (const { node, at, shown: name } of context.isStrict ? namedIdReaders(context) : []) {
      context.report({ at, site: node, isUnsure: true, messageId: 'advertisingId', data: { name } });
    }
    for (const { at, site, name } of context.isStrict ? hardwareAddresses(context) : []) {
      context.report({ at, site, isUnsure: true, messageId: 'deviceId', data: { name } });
    }
    checkModules(context);
    for (const site of context.configs('advertising id')) context.report({ ...configReport(site, context.file), messageId: 'configured' });
    checkFingerprints(context);
    checkLongLivedIds(context);
  },
});

function reportUse(use: Use, context: Context): void {
  const { site, at, name, option, isUnsure } = use;
  const { file } = context;
  const { does, remedies = [], instead } = site.fact;
  if ((does === 'device id' || does === 'network address') && servesFeature(site.call, context)) return;
  const safe = setSafely(use, file);
  const beside = callBeside(site, remedies, (module, range) => context.packageVersion(module, range), file);
  const other = instead === undefined ? undefined : callInstead(site, instead, file);
  context.report({
    at,
    site: site.call,
    isUnsure: isUnsure || isPassingId(use, context),
    messageId: messageOf(use),
    data: { name: option?.setting ?? name, service: site.sdk.name, safe: safe.text },
    suggest: [
      { id: 'setSafely', data: { value: safe.text }, edits: safe.edits },
      { id: 'alsoCall', data: { text: beside?.text ?? '' }, edits: beside?.edits },
      { id: 'callInstead', data: { text: other?.text ?? '' }, edits: other?.edits },
      { id: 'randomId', edits: option ? undefined : withRandomId(site.call, does) },
      { id: 'removeModule', edits: does === 'fingerprint' ? withoutModule(site.call, file) : undefined },
      forAdultsOnly(site.call, context.settings, file),
    ],
  });
}

function messageOf({ site, option }: Use): keyof typeof meta.messages {
  const does = site.fact.does as keyof typeof MESSAGES;
  if (does === 'advertising id' && option?.missing) return 'advertisingIdByDefault';
  if (does === 'device id' && option) return option.missing ? 'deviceIdByDefault' : 'collectedDeviceId';
  return MESSAGES[does];
}

/** Libraries of fingerprints, loaded from their hosts or imported. */
function checkModules(context: Context): void {
  for (const { host, at, site } of loadsOf(['fingerprint'], context))
    context.report({ at, site, messageId: 'fingerprint', data: { name: host } });
  for (const { node, at, module, isUnused } of importsFrom(context.options.modules, context)) {
    const suggest = [{ id: 'removeModule' as const, edits: isUnused ? removeStatement(node, context.file) : undefined }];
    context.report({ at, site: node, messageId: 'fingerprint', evidence: 'B', data: { name: module }, suggest });
  }
}

/** Fingerprints that the product makes, and those it keeps with a person. */
function checkFingerprints(context: Context): void {
  for (
    const { at, site, name, measures, isSent } of context.canShow('ownFingerprint')
      ? ownFingerprints(context.options.minEntropySources, context)
      : []
  ) {
    context.report({ at, site, isUnsure: !isSent, messageId: 'ownFingerprint', data: { name, sources: measures } });
  }
  for (const { at, site, name } of context.canShow('keptFingerprint') ? keptFingerprints(context) : [])
    context.report({ at, site, messageId: 'keptFingerprint', data: { name } });
  for (const { at, site, name, isRotating, servesOrder, isIdentity } of context.canShow('ownFingerprint') ? networkPrints(context) : []) {
    if (isRotating || servesOrder) continue;
    context.report({ at, site, isUnsure: !isIdentity, messageId: 'ownFingerprint', data: { name, sources: 'address, user agent' } });
  }
}

/** Cookies and entries of the storage that hold the identity of a visitor for longer than the limit. */
function checkLongLivedIds(context: Context): void {
  const { maxIdAgeDays } = context.options;
  const limit = maxIdAgeDays > 0 ? maxIdAgeDays : context.audience === 'children' ? LONGEST.children : LONGEST.others;
  const data = (name: string, days: number): Record<string, string> => ({ name, days: String(Math.round(days)), limit: String(limit) });
  for (const { name, at, days, amount, site, isMark } of cookieLives(context.file)) {
    if (name === undefined || days <= limit || isMark || !isVisitorCookie(name)) continue;
    const value = amount ? String(limit * amount.perDay) : '';
    const suggest = [{ id: 'shorten' as const, data: { value }, edits: amount && replaceNode(amount.node, value) }];
    context.report({ at, site, messageId: 'longLived', data: data(name, days), suggest });
  }
  for (const stored of storedIds(context)) {
    const { call, name, end, isTrackingId, isFresh, isKeptTwice, isSent, isForMeasuring } = stored;
    if (end && end.days > limit) context.report({ at: end.at, site: call.node, messageId: 'longLived', data: data(name, end.days) });
    if (end || !isFresh || !(isForMeasuring || (isTrackingId && (isKeptTwice || isSent)))) continue;
    context.report({
      at: call.at,
      site: call.node,
      messageId: 'storedId',
      data: { name },
      suggest: [{ id: 'session', edits: inSession(stored) }],
    });
  }
}
