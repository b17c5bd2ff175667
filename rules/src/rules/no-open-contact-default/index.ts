import { listedStrangers, offPlatformPrompts, openContacts, pairings } from '../../facts/contact';
import { closeContact } from '../../repairs/consent/close-contact';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

const MESSAGES = { match: 'ageBlindMatch', suggestion: 'suggestStrangers' } as const;

export default createRule({
  meta,
  check(context: Context) {
    for (const contact of context.canShow('openContact') ? openContacts(context.options, context) : []) {
      const { name, at, safe, isUnsure } = contact;
      const suggest = [{ id: 'protect', data: { value: safe }, edits: closeContact(contact) }] as const;
      context.report({ at, site: at, isUnsure, messageId: 'openContact', data: { name, safe }, suggest });
    }
    const paired = context.canShow('ageBlindMatch', 'suggestStrangers') ? pairings(context.options, context) : [];
    for (const { kind, name, at, site, isUnsure } of paired)
      context.report({ at, site, isUnsure, messageId: MESSAGES[kind], data: { name } });
    for (const { at, site } of context.canShow('moveOffPlatform') ? offPlatformPrompts(context) : [])
      context.report({ at, site, messageId: 'moveOffPlatform' });
    if (!context.canShow('suggestStrangers')) return;
    for (const { name, at, site } of listedStrangers(context.options.ageKeys, paired.map((pairing) => pairing.site), context))
      context.report({ at, site, messageId: 'suggestStrangers', data: { name } });
  },
});
