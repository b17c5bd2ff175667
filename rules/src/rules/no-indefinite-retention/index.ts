import { replaceNode } from '../../edits/argument-edits';
import { type EndlessSetting, endlessOptions, endlessSettings, keptCookies, keptValues, liftedEnds, lifecyclesOff, modelsNamed,
  recordSchemas, unendedStores } from '../../facts/retention';
import { endRecords, giveTime, limitCookie, limitSetting } from '../../repairs/retention-limit';
import { setSafely } from '../../repairs/safe-option';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    checkStores(context);
    checkSettings(context);
    checkCookies(context);
    checkModels(context);
  },
});

/** How many days data may be kept. */
const limitOf = ({ options, audience }: Context): number => (options.maxDays > 0 ? options.maxDays : audience === 'children' ? 365 : 730);

/** Stores that lose their end or never had one. */
function checkStores(context: Context): void {
  for (const { call, isOfPeople } of liftedEnds(context)) {
    if (isOfPeople) context.report({ at: call.at, site: call.node, messageId: 'endTakenOff', data: { name: context.nameOf(call.callee) } });
  }
  for (const kept of context.canShow('noExpiry') ? keptValues(context) : []) {
    if (!kept.isOfPeople || kept.isEndedLater) continue;
    const { call } = kept;
    const { text, edits } = giveTime(kept, limitOf(context), context.file);
    const suggest = [{ id: 'addTime' as const, data: { value: text }, edits }];
    context.report({
      at: call.at,
      site: call.node,
      messageId: 'noExpiry',
      isUnsure: kept.isByValue,
      data: { name: context.nameOf(call.callee) },
      suggest,
    });
  }
  for (const { use, name, isOfChildren } of context.isStrict ? unendedStores(context) : []) {
    if (!isOfChildren) continue;
    const { text, edits } = setSafely(use, context.file);
    const suggest = [{ id: 'addEnd' as const, data: { value: text }, edits }];
    context.report({ at: use.at, site: use.site.call, messageId: 'noEnd', isUnsure: true, data: { name }, suggest });
  }
}

/** Settings that retain data indefinitely, and expiry rules that are turned off. */
function checkSettings(context: Context): void {
  if (!context.canShow('forever')) return;
  const options = endlessOptions(context);
  const handledElsewhere = new Set(options.map(({ at }) => at));
  for (const use of options) {
    const { text, edits } = setSafely(use, context.file);
    const data = { name: use.name, value: use.option?.text ?? '', what: 'data' };
    const suggest = [{ id: 'limit' as const, data: { value: text }, edits }];
    context.report({ at: use.at, site: use.site.call, messageId: 'forever', data, suggest });
  }
  for (const setting of endlessSettings(context)) {
    if (handledElsewhere.has(setting.node) || setting.isOfOtherThings || setting.isOfOwnWorks || isHeldByLaw(setting, context)) continue;
    const { text, edits } = limitSetting(setting, limitOf(context));
    const data = {
      name: setting.name,
      value: context.textOf(setting.value),
      what: setting.kept === undefined ? 'data' : `\`${setting.kept}\``,
    };
    const suggest = [{ id: 'limit' as const, data: { value: text }, edits }];
    context.report({ at: setting.at, site: setting.node, messageId: 'forever', data, suggest });
  }
  for (const { object, entry, safe, isNamed } of lifecyclesOff(context)) {
    const data = { name: entry.key, value: context.textOf(entry.value), what: 'data' };
    const suggest = [{ id: 'limit' as const, data: { value: safe }, edits: replaceNode(entry.value, safe) }];
    context.report({ at: entry.node, site: object, messageId: 'forever', isUnsure: !isNamed, data, suggest });
  }
}

const isHeldByLaw = ({ beside }: EndlessSetting, { options, path }: Context): boolean =>
  options.legalHolds.some((hold) => path.includes(hold) || beside.some((word) => word.includes(hold)));

/** Cookies of a person that live longer than data may be kept. */
function checkCookies(context: Context): void {
  const limit = limitOf(context);
  for (const cookie of keptCookies(context)) {
    const { name, days, isOfChoice, isOfPerson, isOfVisitor } = cookie;
    if (days <= limit || isOfChoice || isOfVisitor || context.options.legalHolds.includes(name)) continue;
    const { text, edits } = limitCookie(cookie, limit);
    const data = { name, days: String(Math.round(days)), limit: String(limit) };
    const suggest = [{ id: 'limit' as const, data: { value: text }, edits }];
    context.report({ at: cookie.at, site: cookie.site, messageId: 'longCookie', isUnsure: !isOfPerson, data, suggest });
  }
}

/** Models that the options name, and traces of people that stay where other records go, in a file whose other schemas expire. */
function checkModels(context: Context): void {
  for (const { name, at, site, hasEnd, isBesideEnd } of modelsNamed(context.options.models, context)) {
    if (!hasEnd) context.report({ at, site, messageId: 'noEnd', isUnsure: isBesideEnd, data: { name } });
  }
  const schemas = context.isStrict ? recordSchemas(context) : [];
  for (const schema of schemas.some(({ hasEnd }) => hasEnd) ? schemas : []) {
    const { node, trace, moment, hasEnd } = schema;
    if (!trace || !moment || hasEnd) continue;
    const { text, edits } = endRecords(schema, limitOf(context), context.file);
    const suggest = [{ id: 'addEnd' as const, data: { value: text }, edits }];
    context.report({ at: trace.at, site: node, messageId: 'noEnd', isUnsure: true, data: { name: schema.name ?? trace.key }, suggest });
  }
}
