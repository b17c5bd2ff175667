import { ageLimitedSettings, openMaps, privacySettings, publicFiles, sentPresence } from '../../facts/settings';
import { addDefault, keepClosed, protect } from '../../repairs/privacy-default';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

/** A longer value is cut in the message. */
const LONGEST_VALUE = 50;

export default createRule({
  meta,
  check(context: Context) {
    checkSettings(context);
    checkFiles(context);
    for (const { at, name, value, safe } of ageLimitedSettings(context)) {
      const data = { name, value: `\`${context.textOf(value, LONGEST_VALUE)}\`` };
      if (safe === undefined) context.report({ at, messageId: 'openAudience', isUnsure: true, data });
      else context.report({ at, messageId: 'openDefault', isUnsure: true, data: { ...data, safe } });
    }
    for (const { at, name, value } of openMaps(context))
      context.report({ at, messageId: 'openAudience', isUnsure: true, data: { name, value: `\`${JSON.stringify(value)}\`` } });
    for (const { call, at, name, isChosen, isInSender } of sentPresence(context)) {
      if (!isChosen && !isInSender) context.report({ at, site: call, messageId: 'presenceSent', data: { name } });
    }
  },
});

function checkSettings(context: Context): void {
  const { open, unset } = privacySettings(context.options, context);
  for (const setting of open) {
    const { name, at, site, kind, by, place, isReading, safe } = setting;
    // Whether a new account starts with the value of a plain object or a state is not seen; settings that the options name are known.
    const isUnsure = setting.isOfAnswer || !setting.takesEffect || !setting.hasKnownValues || !(setting.isOfSchema || by === 'settings');
    if (kind === 'value' || isReading || place === 'other') continue;
    const isByName = place === 'unclear' || by === 'leaking name';
    const data = { name, value: `\`${setting.member ? context.textOf(setting.member) : JSON.stringify(setting.open.value)}\`` };
    if (safe === undefined) {
      context.report({ at, site, messageId: 'openAudience', isUnsure: isUnsure || isByName, data });
      continue;
    }
    const messageId = isByName ? 'nameOnly' : kind === 'fallback' || kind === 'getter' ? 'openFallback' : 'openDefault';
    context.report({
      at,
      site,
      messageId,
      isUnsure,
      data: { ...data, safe },
      suggest: [{ id: 'protect', data: { value: safe }, edits: protect(setting) }],
    });
  }
  for (const setting of unset) {
    const { name, at, kind, isClear, isClosedWhenEmpty } = setting;
    if (!isClear || kind === 'shape' || (kind === 'state' && isClosedWhenEmpty)) continue;
    const isUnsure = kind === 'state';
    const added = addDefault(setting);
    if (!added || setting.safe === undefined) {
      context.report({ at, messageId: 'missingAudience', isUnsure, data: { name } });
      continue;
    }
    const suggest = [{ id: 'addDefault', data: { value: added.text }, edits: added.edits }] as const;
    context.report({ at, messageId: 'missingDefault', isUnsure, data: { name, safe: setting.safe }, suggest });
  }
}

/** Uploads of users' files that are publicly readable. */
function checkFiles(context: Context): void {
  for (
    const { at, site, option, isPersonal, isAnyFile, isOfAnyBucket, isOfAdults, showsPeople } of publicFiles(
      context.options.publicBuckets,
      context,
    )
  ) {
    if (!(isPersonal || isAnyFile) || (isOfAdults && !option)) continue;
    const name = context.textOf(at).replace(/['"`]/g, '');
    const suggest = option && [{ id: 'protect', data: { value: option.safe }, edits: keepClosed(option) }] as const;
    context.report({
      at,
      site,
      messageId: 'publicStorage',
      isUnsure: isOfAnyBucket || !isPersonal || !showsPeople,
      data: { name },
      suggest,
    });
  }
}
